import { webRole } from '../../connection/record.ts';

const tables = `
-- What follows from the current editions and from what persons decided: made anew as a whole, never changed by hand.

create table thread (
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('policy-field', 'indicator', 'commitment')),
  slug text not null,
  -- place among all threads of the organisation
  ordinal integer not null,
  title text not null,
  -- of an indicator or a commitment the slug of the thread of the chapter where it stands last
  field text,
  publications integer not null,
  first_year smallint,
  last_year smallint,
  -- of a policy field those about all that is in it
  findings integer not null,
  -- json, not jsonb: it is read whole or not at all
  content json not null,
  primary key (organisation_id, kind, slug)
);
create index thread_by_field on thread (organisation_id, field);

-- Which statements are in a thread: so a thread keeps its address when other documents come in.
create table thread_statement (
  organisation_id uuid not null references organisation,
  -- the key that threading gives a statement: publication, chapter and its own words
  statement text not null,
  kind text not null,
  slug text not null,
  publication text not null,
  chapter text not null,
  -- the statement is an account, that answers a commitment of the thread
  is_answer boolean not null,
  -- of an indicator the slug of its name
  name_slug text,
  primary key (organisation_id, statement, kind, slug)
);
create index thread_statement_by_chapter on thread_statement (organisation_id, publication, chapter);
create index thread_statement_by_name on thread_statement (organisation_id, name_slug) where name_slug is not null;

create table finding (
  organisation_id uuid not null references organisation,
  key text not null,
  -- in the order of the rules and of the documents
  ordinal integer not null,
  rule text not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  -- what it is about: a thread; one about a chapter is about the thread of that chapter
  thread_kind text not null,
  thread text not null,
  field text,
  -- of the publication where a reader looks first
  year smallint,
  content json not null,
  primary key (organisation_id, key)
);
create index finding_by_thread on finding (organisation_id, thread_kind, thread);

-- The chapters that a finding quotes.
create table finding_place (
  organisation_id uuid not null references organisation,
  finding text not null,
  publication text not null,
  chapter text not null,
  primary key (organisation_id, publication, chapter, finding)
);

-- Over what the threads and findings of an organisation were made. Its row is locked while they are made anew.
create table judgement (
  organisation_id uuid primary key references organisation,
  -- of the editions, of what persons decided and of the program; empty as long as nothing was judged
  basis text not null,
  -- what the links that the program proposed rest on: {settled: digest of program and disposals, editions: {slug: sha256}}
  linked json,
  judged_at timestamptz,
  stock json
);

-- What persons say. Rows are only added; the newest one counts.

create table disposal (
  organisation_id uuid not null references organisation,
  disposal_id uuid not null,
  -- keys of statements
  from_statement text not null,
  to_statement text not null,
  ruling text not null check (ruling in ('confirmed', 'rejected', 'withdrawn')),
  reason text not null,
  decision text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, disposal_id)
);

create table explanation (
  organisation_id uuid not null references organisation,
  explanation_id uuid not null,
  finding text not null,
  -- what the finding said, for when its cause is gone
  message text not null,
  is_withdrawn boolean not null,
  reason text not null,
  decision text,
  decided_on date,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, explanation_id)
);
create index explanation_by_finding on explanation (organisation_id, finding);

create table finding_setting (
  organisation_id uuid not null references organisation,
  finding_setting_id uuid not null,
  config json not null,
  reason text not null,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, finding_setting_id)
);
`;

const said = ['disposal', 'explanation', 'finding_setting'];

const rights: readonly (readonly [table: string, granted: string])[] = [
  ['thread', 'select, insert, delete'],
  ['thread_statement', 'select, insert, delete'],
  ['finding', 'select, insert, delete'],
  ['finding_place', 'select, insert, delete'],
  ['judgement', 'select, insert, update'],
  ...said.map((table) => [table, 'select, insert'] as const),
];

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

function divide([table, granted]: readonly [string, string]): string {
  return `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} using (${ofOrganisation}) with check (${ofOrganisation});
grant ${granted} on ${table} to ${webRole};
`;
}

function protect(table: string): string {
  return `create trigger ${table}_is_frozen before update or delete or truncate on ${table}
  for each statement execute function refuse_change();
`;
}

// Beside the statistics of the tables that an import fills, those of what is judged.
const statistics = `
create function take_judged_statistics() returns void language plpgsql security definer set search_path from current as $$
begin
  analyze thread, thread_statement, finding, finding_place;
end $$;
revoke execute on function take_judged_statistics from public;
grant execute on function take_judged_statistics to ${webRole};
`;

/** Threads and findings, which follow from the editions, and what persons say about them. */
export const threadsSql = [tables, ...rights.map(divide), ...said.map(protect), statistics].join('');
