import { webRole } from '../../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

const tables = `
-- That another organisation takes part in a thing: the word of the organisation that keeps the thing. Rows are only added.
create table participation (
  -- who keeps the thing: its rows are under this organisation, whoever takes part
  organisation_id uuid not null references organisation,
  participation_id uuid not null,
  -- The thing. Another kind of thing gets a column of its own, so that each keeps its foreign key; one of them is filled then.
  publication_id uuid not null,
  participant_id uuid not null references organisation,
  -- owner: it is theirs as well; partner: they work on it; reader: they may read it before it is published
  role text not null check (role in ('owner', 'partner', 'reader')),
  reason text not null,
  decision text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, participation_id),
  foreign key (organisation_id, publication_id) references publication,
  check (participant_id <> organisation_id)
);
create index participation_by_publication on participation (organisation_id, publication_id);
create index participation_by_participant on participation (participant_id);

-- What is said of it after that, each in the rows and the log of who says it. A key that refers to another organisation's row can be no foreign
-- key where organisations are on servers of their own: doelspoor verify holds that one.
create table participation_answer (
  organisation_id uuid not null references organisation,
  keeper_id uuid not null references organisation,
  participation_id uuid not null,
  -- the participant accepts; either of them ends it, once and for all
  answer text not null check (answer in ('accepted', 'ended')),
  reason text not null,
  decision text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, keeper_id, participation_id, answer),
  check (answer = 'ended' or organisation_id <> keeper_id)
);
create index participation_answer_by_keeper on participation_answer (keeper_id, participation_id);

-- Those that hold now: both said so, and neither ended it. For what decides who may read; the web role can't ask it.
create view participation_in_force as
  select p.organisation_id, p.participation_id, p.publication_id, p.participant_id, p.role from participation p
  where exists (select from participation_answer a where a.keeper_id = p.organisation_id
      and a.participation_id = p.participation_id and a.organisation_id = p.participant_id and a.answer = 'accepted')
    and not exists (select from participation_answer a where a.keeper_id = p.organisation_id
      and a.participation_id = p.participation_id and a.organisation_id in (p.organisation_id, p.participant_id) and a.answer = 'ended');
`;

function divide(table: string): string {
  return `create trigger ${table}_is_frozen before update or delete or truncate on ${table}
  for each statement execute function refuse_change();
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on ${table} for select to current_user using (true);
grant select, insert on ${table} to ${webRole};
`;
}

// The two that it is between see what each of them said. Nobody else does.
const both = `
create policy of_participant on participation for select to ${webRole} using (participant_id = (select organisation_of_transaction()));
create policy of_both on participation_answer for select to ${webRole} using (exists (
  select from participation p where p.organisation_id = keeper_id and p.participation_id = participation_answer.participation_id));
`;

/** Which organisations take part in a thing of another, as what: offered by who keeps it, accepted by who takes part, ended by either. */
export const participationSql = [tables, ...['participation', 'participation_answer'].map(divide), both].join('');
