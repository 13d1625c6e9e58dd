import { forWorkers } from '../0040-people.ts';

const tables = `
-- A document that began outside and is looked at before it is taken in. What was read of it goes as soon as it was taken in or put aside.
create table outside_document (
  organisation_id uuid not null references organisation,
  outside_id uuid not null,
  -- the document that it is said to be, and the edition that it follows
  slug text not null,
  kind text not null,
  year integer not null,
  sequence integer,
  from_edition_id uuid,
  -- as it was called
  file text not null,
  -- SHA-256 of the bytes of the file
  sha256 text not null,
  -- the file as it was read
  read json,
  -- the bytes of a text, which is shown beside what was read of it
  original bytea,
  actor text not null,
  at timestamptz not null,
  ended_at timestamptz,
  -- what it became; null where it was put aside
  draft_id uuid,
  primary key (organisation_id, outside_id),
  foreign key (organisation_id, from_edition_id) references edition,
  foreign key (organisation_id, draft_id) references draft,
  check ((ended_at is null) = (read is not null)),
  check (ended_at is null or original is null),
  check (draft_id is null or ended_at is not null)
);

-- What a person decided about how it was read; one that was undone stays.
create table outside_decision (
  organisation_id uuid not null,
  outside_id uuid not null,
  decision_id uuid not null,
  content json not null,
  -- SHA-256 over the content in canonical JSON (RFC 8785)
  sha256 text not null,
  actor text not null,
  at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  primary key (organisation_id, outside_id, decision_id),
  foreign key (organisation_id, outside_id) references outside_document,
  check ((undone_by is null) = (undone_at is null))
);
`;

/** Documents from outside that are not drafts yet: there for who works for the organisation, and for nobody else. */
export const outsideSql = [
  tables,
  forWorkers('outside_document', 'select, insert, update (read, original, ended_at, draft_id)'),
  forWorkers('outside_decision', 'select, insert, update (undone_by, undone_at)'),
].join('');
