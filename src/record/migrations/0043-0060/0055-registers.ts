import { webRole } from '../../connection/record.ts';
import { forWorkers } from '../0040-people.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

const kept = `
-- One thing in a register: a partner, a project, an event. Its kind and its address stay; the rest is how its last version stands, for lists of who works.
create table registration (
  organisation_id uuid not null references organisation,
  registration_id uuid not null,
  kind text not null check (kind in ('partner', 'relation', 'agreement', 'project', 'event', 'service', 'series')),
  slug text not null,
  number integer not null check (number > 0),
  standing text not null,
  name text not null,
  -- the name as it is put in order
  sort_name text collate "C" not null,
  -- all that it says in plain words, to be found by
  plain_text text not null,
  primary key (organisation_id, registration_id),
  unique (organisation_id, kind, slug)
);
create index registration_order on registration (organisation_id, kind, sort_name, registration_id);

-- What was laid down of it, each time whole.
create table registration_version (
  organisation_id uuid not null,
  registration_id uuid not null,
  -- from 1, without gaps
  number integer not null check (number > 0),
  -- inside: for who works alone; what was shown before stays so. withdrawn: taken back from what is shown
  standing text not null check (standing in ('inside', 'shown', 'withdrawn')),
  -- all that may be open
  content json not null,
  -- SHA-256 over it in canonical JSON (RFC 8785)
  sha256 text not null,
  -- {salt, content}: what never is open, people among it. Of the last version alone, and gone once its time is over
  inside json,
  -- SHA-256 over that in canonical JSON, which stays and tells nothing without the salt; null where there was nothing
  inside_sha256 text,
  reason text,
  -- of those that came in one file: by which import
  import_id uuid,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, registration_id, number),
  foreign key (organisation_id, registration_id) references registration,
  check (inside is null or inside_sha256 is not null)
);
create index registration_version_import on registration_version (organisation_id, import_id) where import_id is not null;
create index registration_version_inside on registration_version (organisation_id, registration_id) where inside is not null;

-- What a version says is never changed; what is inside it may be erased.
create function erase_inside_alone() returns trigger language plpgsql as $$
begin
  if new.inside is not null or to_jsonb(new) - 'inside' <> to_jsonb(old) - 'inside' then
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
do $$ begin
  execute format('alter function erase_inside_alone set search_path = %I, pg_temp', current_schema());
end $$;
create trigger registration_version_keeps before update on registration_version
  for each row execute function erase_inside_alone();
create trigger registration_version_is_frozen before delete or truncate on registration_version
  for each statement execute function refuse_change();
`;

// What follows is made of versions, and made again with each: all of it is as the last version that was shown says.
const shown = `
-- What the public reads.
create table registration_shown (
  organisation_id uuid not null,
  registration_id uuid not null,
  kind text not null,
  slug text not null,
  number integer not null,
  name text not null,
  sort_name text collate "C" not null,
  plain_text text not null,
  -- the first and the last day that it can be; null where that is open
  from_day date,
  until_day date,
  content json not null,
  changed_at timestamptz not null,
  primary key (organisation_id, registration_id),
  unique (organisation_id, kind, slug),
  foreign key (organisation_id, registration_id, number) references registration_version
);
create index registration_shown_name on registration_shown (organisation_id, kind, sort_name, registration_id);
create index registration_shown_day on registration_shown (organisation_id, kind, from_day, sort_name, registration_id);
create index registration_shown_changed on registration_shown (organisation_id, kind, changed_at, registration_id);

-- By what it is found in a list.
create table registration_facet (
  organisation_id uuid not null,
  registration_id uuid not null,
  kind text not null,
  facet text not null,
  value text not null,
  primary key (organisation_id, registration_id, facet, value),
  foreign key (organisation_id, registration_id) references registration_shown
);
create index registration_facet_value on registration_facet (organisation_id, kind, facet, value, registration_id);

-- What it leads to in a register, shown or not.
create table registration_link (
  organisation_id uuid not null,
  registration_id uuid not null,
  path text not null,
  to_id uuid not null,
  primary key (organisation_id, registration_id, path, to_id),
  foreign key (organisation_id, registration_id) references registration_shown,
  foreign key (organisation_id, to_id) references registration
);
create index registration_link_to on registration_link (organisation_id, to_id);

-- The threads that it is done for, by their addresses.
create table registration_thread (
  organisation_id uuid not null,
  registration_id uuid not null,
  path text not null,
  thread_kind text not null,
  thread_slug text not null,
  primary key (organisation_id, registration_id, path, thread_kind, thread_slug),
  foreign key (organisation_id, registration_id) references registration_shown
);
create index registration_thread_slug on registration_thread (organisation_id, thread_kind, thread_slug);

-- The names by which texts call it, as titles are compared.
create table registration_name (
  organisation_id uuid not null,
  registration_id uuid not null,
  name_key text not null,
  primary key (organisation_id, registration_id, name_key),
  foreign key (organisation_id, registration_id) references registration_shown
);
create index registration_name_key on registration_name (organisation_id, name_key);
`;

// Without them, what is read right after a large import is planned as if the tables were empty (measured: seconds for a list of 10,000).
const statistics = `
create function take_register_statistics() returns void language plpgsql security definer set search_path from current as $$
begin
  analyze registration, registration_version, registration_shown, registration_facet, registration_link, registration_thread, registration_name;
end $$;
do $$ begin
  execute format('alter function take_register_statistics set search_path = %I, pg_temp', current_schema());
end $$;
revoke execute on function take_register_statistics from public;
grant execute on function take_register_statistics to ${webRole};
`;

/** Every reader of the organisation may read it; who works there writes it. */
const forAllOfIt = (table: string, rights: string) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} for select using (${ofOrganisation});
create policy by_worker on ${table} using (${ofOrganisation} and (select works_here())) with check (${ofOrganisation} and (select works_here()));
create policy by_owner on ${table} for select to current_user using (true);
grant ${rights} on ${table} to ${webRole};
`;

/**
 * Rows that lead to these are checked as their owner, once a row, and what is held for that has to be seen as if it were to be changed. Without a word of its own
 * each check asks anew who works here (measured, an import of 10,000 projects: 11.3 s without, 7.7 s so).
 */
const heldByOwner = (table: string) =>
  `create policy by_owner_holds on ${table} for update to current_user using (true) with check (false);\n`;

const shownTables = [
  'registration_shown',
  'registration_facet',
  'registration_link',
  'registration_thread',
  'registration_name',
];

/** What an organisation records of what really happened. */
export const registersSql = [
  kept,
  shown,
  statistics,
  forWorkers('registration', 'select, insert, update (number, standing, name, sort_name, plain_text)'),
  forWorkers('registration_version', 'select, insert, update (inside)'),
  ...shownTables.map((table) => forAllOfIt(table, 'select, insert, delete')),
  ...['registration', 'registration_version', 'registration_shown'].map(heldByOwner),
].join('');
