import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

/** The queue of pairs that may belong together and wait for a person. It is not read across: what is too unsure to be linked is not published. */
export const proposalsSql = `
create table proposal (
  organisation_id uuid not null references organisation,
  from_statement_id uuid not null,
  to_statement_id uuid not null,
  -- what the link between both would be called
  kind text not null,
  -- how likely it is that both are the same thing, from 0 to 1
  score double precision not null,
  -- how much an answer settles: the queue begins with the most
  settles double precision not null,
  -- what speaks for it. json, not jsonb: it is read whole
  reasons json not null,
  primary key (organisation_id, from_statement_id, to_statement_id),
  foreign key (organisation_id, from_statement_id) references statement,
  foreign key (organisation_id, to_statement_id) references statement
);
create index proposal_by_later on proposal (organisation_id, to_statement_id);
alter table proposal enable row level security;
alter table proposal force row level security;
create policy by_organisation on proposal using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on proposal for select to current_user using (true);
grant select, insert, update, delete on proposal to ${webRole};
`;
