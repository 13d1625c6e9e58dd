import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

/** What judging each unit came to, so that only units that show something else are judged again. */
export const judgedUnitsSql = `
-- {kind: by which rules and settings its units were judged, and by which program}
alter table judgement add column settings json;
create table judged_unit (
  organisation_id uuid not null references organisation,
  -- indicator, commitment, chapter, field, publication or organisation
  kind text not null,
  -- the slug of its thread or publication, of a chapter both slugs, empty of the organisation
  name text not null,
  -- over all that it shows
  digest text not null,
  -- what was found and counted in it; null where that is nothing. json, not jsonb: it is read whole
  content json,
  primary key (organisation_id, kind, name)
);
alter table judged_unit enable row level security;
alter table judged_unit force row level security;
create policy by_organisation on judged_unit using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on judged_unit for select to current_user using (true);
grant select, insert, update, delete on judged_unit to ${webRole};
`;
