import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

/** What threading settled, so that the next judgement takes over what follows from the same. */
export const settledSql = `
-- what one publication added to the threads of a kind
create table settled_step (
  organisation_id uuid not null references organisation,
  -- chapter, indicator or commitment
  kind text not null,
  -- of the publication in the order of publication, from 0
  number integer not null,
  -- json, not jsonb: it is read whole
  content json not null,
  primary key (organisation_id, kind, number)
);
-- the answers of one place: a field and a year
create table settled_answers (
  organisation_id uuid not null references organisation,
  -- a digest of what they follow from
  print text not null,
  content json not null,
  primary key (organisation_id, print)
);
${['settled_step', 'settled_answers']
  .map(
    (table) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on ${table} for select to current_user using (true);
grant select, insert, update, delete on ${table} to ${webRole};
`,
  )
  .join('')}
-- What it had of this is found anew.
alter table judgement no force row level security;
update judgement set linked = null;
alter table judgement force row level security;
`;
