import { webRole } from '../../connection/record.ts';
import { openTable } from '../fill/open-table.ts';

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

/** What the reading of an edition does not know, frozen with it as its notes are; and which figures and amounts are in doubt. */
export const doubtsSql = [
  `
alter table indicator add certainty double precision check (certainty between 0 and 1);
alter table figure add unsettled text[] not null default '{}' check (unsettled <@ array['role', 'year']);
alter table amount add unsettled text[] not null default '{}' check (unsettled <@ array['side', 'year', 'standing']);

create table doubt (
  organisation_id uuid not null,
  edition_id uuid not null,
  doubt_id uuid not null,
  -- null where it is about the whole publication
  chapter_id uuid,
  ordinal integer not null,
  stake text not null check (stake in
    ('table', 'year', 'role', 'name', 'amount', 'question', 'chapter', 'statement', 'organisation', 'publication')),
  text text not null,
  why text not null,
  -- [{says, score}], best first
  candidates jsonb not null,
  position jsonb not null,
  primary key (organisation_id, doubt_id),
  foreign key (organisation_id, edition_id) references edition,
  foreign key (organisation_id, chapter_id) references chapter
);
create index doubt_by_edition on doubt (organisation_id, edition_id);

create trigger doubt_is_frozen before update or delete or truncate on doubt for each statement execute function refuse_change();
create trigger doubt_comes_with_edition after insert on doubt referencing new table as added
  for each statement execute function refuse_late_rows();
alter table doubt enable row level security;
alter table doubt force row level security;
create policy by_organisation on doubt using (${ofOrganisation}) with check (${ofOrganisation});
grant select, insert on doubt to ${webRole};
`,
  // A quote inside a string has a backslash before it: this finds keys only.
  openTable('thread', `update thread set content = replace(content::text, '"role":', '"unsettled":[],"role":')::json;`),
].join('');
