import { webRole } from '../../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

const tables = `
-- What an organisation laid down of itself: its name, what its pages wear, its documents. Every change is a row, and the last one of each kind holds.
create table organisation_setting (
  organisation_id uuid not null references organisation,
  what text not null check (what in ('name', 'theme', 'documents', 'overdue', 'passwords')),
  -- from 1, without gaps
  number integer not null,
  content json not null,
  -- SHA-256 over the content in canonical JSON (RFC 8785)
  sha256 text not null,
  reason text not null,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, what, number)
);
create trigger organisation_setting_is_frozen before update or delete or truncate on organisation_setting
  for each statement execute function refuse_change();

-- What was late in its documents on a day, as the public may know it: a list is laid down whole, and the last one is shown.
create table overdue_list (
  organisation_id uuid not null references organisation,
  overdue_list_id uuid not null,
  day date not null,
  content json not null,
  sha256 text not null,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, overdue_list_id)
);
create trigger overdue_list_is_frozen before update or delete or truncate on overdue_list
  for each statement execute function refuse_change();
`;

/** Its public pages rest on the rows; who works there lays them down. */
const forAllOfIt = (table: string) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} for select using (${ofOrganisation});
create policy by_worker on ${table} for insert with check (${ofOrganisation} and (select works_here()));
create policy by_owner on ${table} for select to current_user using (true);
grant select, insert on ${table} to ${webRole};
`;

const functions = `
-- Gives the organisation of the transaction another name, for who works there. Its address stays.
create function rename_organisation(given text) returns void language plpgsql security definer as $$
begin
  if not works_here() then
    raise exception 'an organisation is renamed by who works for it' using errcode = 'insufficient_privilege';
  end if;
  update organisation set name = given where organisation_id = organisation_of_transaction();
end $$;

-- Whether people of an organisation come in by its provider alone: it said so, and has one. Signing in asks it before anybody is at work.
create function by_provider_alone(organisation uuid) returns boolean language plpgsql stable security definer as $$
begin
  return coalesce((select (s.content ->> 'areOff')::boolean from organisation_setting s
      where s.organisation_id = organisation and s.what = 'passwords' order by s.number desc limit 1), false)
    and exists (select from sign_in_provider p where p.organisation_id = organisation and p.ended_at is null);
end $$;

do $$ begin
  execute format('alter function rename_organisation set search_path = %I, pg_temp', current_schema());
  execute format('alter function by_provider_alone set search_path = %I, pg_temp', current_schema());
end $$;
revoke execute on function rename_organisation, by_provider_alone from public;
grant execute on function rename_organisation, by_provider_alone to ${webRole};
`;

/** What an organisation laid down of itself. */
export const organisationSettingsSql = [
  tables,
  forAllOfIt('organisation_setting'),
  forAllOfIt('overdue_list'),
  functions,
].join('');
