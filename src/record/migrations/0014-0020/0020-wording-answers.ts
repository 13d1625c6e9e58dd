import { webRole } from '../../connection/record.ts';

/** What a person says of a wording that was unsure: rows are only added, and the newest word on a pair counts. */
export const wordingAnswersSql = `
create table wording_answer (
  organisation_id uuid not null references organisation,
  wording_answer_id uuid not null,
  -- the statement that was taken for a new one, and the older one that it may be
  statement_id uuid not null,
  candidate_id uuid not null,
  is_same boolean not null,
  reason text not null,
  decision text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, wording_answer_id),
  foreign key (organisation_id, statement_id) references statement,
  foreign key (organisation_id, candidate_id) references statement,
  check (statement_id <> candidate_id)
);
alter table wording_answer enable row level security;
alter table wording_answer force row level security;
create policy by_organisation on wording_answer
  using (organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid))
  with check (organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid));
grant select, insert on wording_answer to ${webRole};
create trigger wording_answer_is_frozen before update or delete or truncate on wording_answer
  for each statement execute function refuse_change();
`;
