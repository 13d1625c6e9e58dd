import { forWorkers } from '../0040-people.ts';

const tables = `
-- Who has a chapter of a draft open now: a row is gone soon after the last sign of life, and nothing rests on it.
create table draft_presence (
  organisation_id uuid not null,
  -- the chapter
  item_id uuid not null,
  member_id uuid not null,
  draft_id uuid not null,
  -- whether they may write in it
  may_write boolean not null,
  since timestamptz not null,
  -- until when they are taken to have it open
  until timestamptz not null,
  primary key (organisation_id, item_id, member_id),
  foreign key (organisation_id, item_id) references draft_item,
  foreign key (organisation_id, member_id) references member,
  foreign key (organisation_id, draft_id) references draft
);
create index draft_presence_until on draft_presence (organisation_id, until);
`;

/** Who has a chapter open that is written. */
export const presenceSql = [
  tables,
  forWorkers('draft_presence', 'select, insert, update (may_write, until), delete'),
].join('');
