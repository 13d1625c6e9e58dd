import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

/** Under which licence an organisation gives its data, as persons said it: the newest row counts. */
export const licenceSql = `
create table licence (
  organisation_id uuid not null references organisation,
  licence_id uuid not null,
  -- where the licence is to be read; null where none is stated
  address text,
  -- public, with the decision that it follows from, where there is one
  reason text not null,
  decision text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, licence_id)
);
create trigger licence_is_frozen before update or delete or truncate on licence
  for each statement execute function refuse_change();
alter table licence enable row level security;
alter table licence force row level security;
create policy by_organisation on licence using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on licence for select to current_user using (true);
grant select, insert on licence to ${webRole};

-- As public as the site; who said it is not.
create view readable.licence with (security_barrier) as
  select t.organisation_id, t.licence_id, t.address, t.reason, t.decision, t.at from licence t
  where exists (select from readable_site r where r.organisation_id = t.organisation_id);
grant select on readable.licence to ${webRole};
`;
