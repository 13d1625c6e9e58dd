import { forWorkers } from './0040-people.ts';

const tables = `
-- A document that is written here. It has no publication until it is offered: that list is public.
create table draft (
  organisation_id uuid not null references organisation,
  draft_id uuid not null,
  -- what the publication will be called
  slug text not null,
  kind text not null,
  year integer not null,
  sequence integer,
  title text not null,
  state text not null check (state in ('draft', 'in-review', 'approved', 'offered', 'adopted')),
  -- the edition that it was rolled over from; null where it was begun empty
  from_edition_id uuid,
  begun_at timestamptz not null,
  primary key (organisation_id, draft_id)
);
-- One at a time of each document.
create unique index draft_open on draft (organisation_id, slug) where state <> 'adopted';

-- A piece of a draft: who it is. What it says its versions have.
create table draft_item (
  organisation_id uuid not null,
  item_id uuid not null,
  draft_id uuid not null,
  kind text not null,
  -- the version that stands; 0 as long as there is none
  head integer not null,
  primary key (organisation_id, item_id),
  foreign key (organisation_id, draft_id) references draft
);
create index draft_item_draft on draft_item (organisation_id, draft_id);

-- Every save, never changed: the last one that stands is what the piece says.
create table draft_version (
  organisation_id uuid not null,
  item_id uuid not null,
  -- from 1, without gaps
  number integer not null,
  draft_id uuid not null,
  -- null where the piece was taken away again
  content json,
  -- SHA-256 over the content in canonical JSON (RFC 8785)
  sha256 text not null,
  -- by which name the one who saves knows this save: the same save sent twice is one
  save_id uuid not null,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, item_id, number),
  unique (organisation_id, save_id),
  foreign key (organisation_id, item_id) references draft_item
);
create trigger draft_version_is_frozen before update or delete or truncate on draft_version
  for each statement execute function refuse_change();

-- What somebody wrote on a version that was not the last any more: kept beside it until a person chose.
create table draft_aside (
  organisation_id uuid not null,
  aside_id uuid not null,
  item_id uuid not null,
  base integer not null,
  content json not null,
  actor text not null,
  at timestamptz not null,
  settled_at timestamptz,
  primary key (organisation_id, aside_id),
  foreign key (organisation_id, item_id) references draft_item
);
create index draft_aside_item on draft_aside (organisation_id, item_id);
`;

/** Documents that are written here: there for who works for the organisation, and for nobody else. */
export const draftsSql = [
  tables,
  forWorkers('draft', 'select, insert, update (title, state)'),
  forWorkers('draft_item', 'select, insert, update (head)'),
  forWorkers('draft_version', 'select, insert'),
  forWorkers('draft_aside', 'select, insert, update (settled_at)'),
].join('');
