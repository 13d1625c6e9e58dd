/** The tables. A comment in the SQL says what a column means where its name does not. */
export const recordSql = `
-- The record. Every key begins with organisation_id, so that the same schema runs on one server and on a distributed one.
-- Statements hang under an edition and are never changed: an edition is frozen when its rows are written. The edition is no part of their
-- keys: beside other indexes that begin with organisation and edition, a server without statistics may take the wrong one for each row that
-- a foreign key checks (measured: 0.6 ms a row instead of 0.015).

create table organisation (
  organisation_id uuid primary key,
  slug text not null,
  name text not null,
  kind text not null check (kind in ('municipality', 'region', 'province', 'water-board', 'other'))
);
create unique index organisation_slug on organisation (slug);

create table publication (
  organisation_id uuid not null references organisation,
  publication_id uuid not null,
  slug text not null,
  kind text not null check (kind in ('budget', 'spring-memorandum', 'progress-report', 'annual-report', 'agenda', 'other')),
  year smallint,
  sequence smallint,
  title text not null,
  current_edition_id uuid,
  primary key (organisation_id, publication_id),
  unique (organisation_id, slug)
);

create table edition (
  organisation_id uuid not null,
  edition_id uuid not null,
  publication_id uuid not null,
  number integer not null check (number > 0),
  sha256 text not null,
  -- canonical JSON (RFC 8785), byte for byte what the hash is over
  content text not null,
  -- the files that it was read from: [{file, sha256, address}]; not in the hash
  sources jsonb not null,
  frozen_at timestamptz not null,
  primary key (organisation_id, edition_id),
  unique (organisation_id, publication_id, number),
  foreign key (organisation_id, publication_id) references publication
);
alter table publication add foreign key (organisation_id, current_edition_id) references edition;

-- What the current edition of a publication was gathered from: working state, not part of any edition.
create table source (
  organisation_id uuid not null,
  source_id uuid not null,
  publication_id uuid not null,
  -- where it was on the machine that imported it, in an archive with the path inside
  place text not null,
  -- the name that readers see, without the folders of that machine
  path text not null,
  address text,
  sha256 text not null,
  -- json, not jsonb: it is read whole or not at all
  reading json not null,
  primary key (organisation_id, source_id),
  foreign key (organisation_id, publication_id) references publication
);
create index source_by_publication on source (organisation_id, publication_id);

create table chapter (
  organisation_id uuid not null,
  edition_id uuid not null,
  chapter_id uuid not null,
  parent_id uuid,
  -- place in the publication, depth first
  ordinal integer not null,
  depth smallint not null,
  slug text not null,
  -- as written; code_key and title_key are the normalised forms that other editions are compared by
  code text,
  code_key text,
  title text not null,
  title_key text not null,
  level text not null check (level in ('programme', 'subprogramme', 'policy-field', 'paragraph', 'other')),
  address text,
  position jsonb not null,
  primary key (organisation_id, chapter_id),
  unique (organisation_id, edition_id, slug),
  unique (organisation_id, edition_id, ordinal),
  foreign key (organisation_id, edition_id) references edition,
  foreign key (organisation_id, parent_id) references chapter
);
create index chapter_by_code on chapter (organisation_id, code_key);
create index chapter_by_title on chapter (organisation_id, title_key);

create table passage (
  organisation_id uuid not null,
  edition_id uuid not null,
  passage_id uuid not null,
  chapter_id uuid not null,
  ordinal integer not null,
  question text not null check (question in ('intro', 'standing', 'achieve', 'do', 'done', 'conclusion', 'cost', 'other')),
  heading text,
  blocks jsonb not null,
  position jsonb not null,
  primary key (organisation_id, passage_id),
  foreign key (organisation_id, chapter_id) references chapter
);
create index passage_by_chapter on passage (organisation_id, edition_id, chapter_id);

create table commitment (
  organisation_id uuid not null,
  edition_id uuid not null,
  commitment_id uuid not null,
  chapter_id uuid not null,
  ordinal integer not null,
  question text not null,
  text text not null,
  position jsonb not null,
  primary key (organisation_id, commitment_id),
  foreign key (organisation_id, chapter_id) references chapter
);
create index commitment_by_chapter on commitment (organisation_id, edition_id, chapter_id);

create table account (
  organisation_id uuid not null,
  edition_id uuid not null,
  account_id uuid not null,
  chapter_id uuid not null,
  ordinal integer not null,
  question text not null,
  heading text,
  text text not null,
  position jsonb not null,
  primary key (organisation_id, account_id),
  foreign key (organisation_id, chapter_id) references chapter
);
create index account_by_chapter on account (organisation_id, edition_id, chapter_id);

create table indicator (
  organisation_id uuid not null,
  edition_id uuid not null,
  indicator_id uuid not null,
  chapter_id uuid not null,
  ordinal integer not null,
  slug text not null,
  kind text check (kind in ('performance', 'effect', 'mandatory')),
  name text not null,
  unit text,
  frequency text,
  source text,
  footnote text,
  position jsonb not null,
  primary key (organisation_id, indicator_id),
  foreign key (organisation_id, chapter_id) references chapter
);
create index indicator_by_chapter on indicator (organisation_id, edition_id, chapter_id);
create index indicator_by_slug on indicator (organisation_id, slug);

create table figure (
  organisation_id uuid not null,
  edition_id uuid not null,
  figure_id uuid not null,
  indicator_id uuid not null,
  ordinal integer not null,
  role text not null check (role in ('achieved', 'budgeted', 'target', 'baseline', 'reference', 'other')),
  year smallint,
  column_head text not null,
  raw text not null,
  value jsonb not null,
  settled text,
  footnote text,
  position jsonb not null,
  primary key (organisation_id, figure_id),
  foreign key (organisation_id, indicator_id) references indicator
);
create index figure_by_indicator on figure (organisation_id, edition_id, indicator_id);

create table amount (
  organisation_id uuid not null,
  edition_id uuid not null,
  amount_id uuid not null,
  chapter_id uuid not null,
  ordinal integer not null,
  label text not null,
  side text check (side in ('expenses', 'income', 'balance')),
  year smallint,
  column_head text not null,
  raw text not null,
  -- in euros
  number numeric,
  standing text check (standing in ('original', 'amended', 'actual')),
  position jsonb not null,
  primary key (organisation_id, amount_id),
  foreign key (organisation_id, chapter_id) references chapter
);
create index amount_by_chapter on amount (organisation_id, edition_id, chapter_id);

create table reference (
  organisation_id uuid not null,
  edition_id uuid not null,
  reference_id uuid not null,
  chapter_id uuid not null,
  ordinal integer not null,
  text text not null,
  code text,
  title text,
  -- the chapter of the same edition that is meant, where there is exactly one
  target_chapter_id uuid,
  position jsonb not null,
  primary key (organisation_id, reference_id),
  foreign key (organisation_id, chapter_id) references chapter,
  foreign key (organisation_id, target_chapter_id) references chapter
);
create index reference_by_chapter on reference (organisation_id, edition_id, chapter_id);

create table mention (
  organisation_id uuid not null,
  edition_id uuid not null,
  mention_id uuid not null,
  chapter_id uuid not null,
  ordinal integer not null,
  kind text not null check (kind in ('partner', 'place')),
  name text not null,
  position jsonb not null,
  primary key (organisation_id, mention_id),
  foreign key (organisation_id, chapter_id) references chapter
);
create index mention_by_chapter on mention (organisation_id, edition_id, chapter_id);

create table note (
  organisation_id uuid not null,
  edition_id uuid not null,
  note_id uuid not null,
  ordinal integer not null,
  text text not null,
  why text not null,
  position jsonb not null,
  primary key (organisation_id, note_id),
  foreign key (organisation_id, edition_id) references edition
);
create index note_by_edition on note (organisation_id, edition_id);

-- Every accepted command, each entry with the hash of the one before.
create table event (
  organisation_id uuid not null references organisation,
  sequence bigint not null,
  event_id uuid not null,
  at timestamptz not null,
  actor text not null,
  command text not null,
  payload jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (organisation_id, sequence)
);

-- The end of each organisation's event log: its row is locked while an entry is appended.
create table event_head (
  organisation_id uuid primary key references organisation,
  sequence bigint not null,
  hash text not null
);
`;
