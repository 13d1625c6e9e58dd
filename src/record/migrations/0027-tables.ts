import { webRole } from '../connection/record.ts';
import { fromTables } from '../witness/digest-tables.ts';
import { openTable } from './fill/open-table.ts';

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;
const inEdition =
  'exists (select from readable_edition r where r.organisation_id = t.organisation_id and r.edition_id = t.edition_id)';

function show(table: string): string {
  return `create or replace view readable.${table} with (security_barrier) as select t.* from ${table} t where ${inEdition};\n`;
}

/** The tables of an edition, in each chapter in the order of its passages: `placeTables`. */
const placed = `insert into read_table
  select p.organisation_id, p.edition_id, gen_random_uuid(), p.chapter_id,
    row_number() over (partition by p.organisation_id, p.chapter_id order by p.ordinal, b.place) - 1,
    p.passage_id, b.place - 1, b.block -> 'at'
  from passage p cross join lateral jsonb_array_elements(p.blocks) with ordinality as b (block, place)
  where b.block ->> 'kind' = 'read-table';`;

/** The first table of the edition at the place that something was read from: `tableFinder`. */
function refer(table: string): string {
  return openTable(
    table,
    `update ${table} s set read_table_id = r.read_table_id from (
    select distinct on (r.organisation_id, r.edition_id, r.position ->> 'file', r.position ->> 'table') r.organisation_id, r.edition_id,
      r.read_table_id, r.position ->> 'file' as file, r.position ->> 'table' as number
    from read_table r join chapter c on c.organisation_id = r.organisation_id and c.chapter_id = r.chapter_id
    order by r.organisation_id, r.edition_id, r.position ->> 'file', r.position ->> 'table', c.ordinal, r.ordinal
  ) r
  where r.organisation_id = s.organisation_id and r.edition_id = s.edition_id and r.file = s.position ->> 'file'
    and r.number = s.position ->> 'table';`,
  );
}

/** The tables that something was read from become rows, to which refers what was read; `fillTables` says who they are. */
export const tablesSql = `
create table read_table (
  organisation_id uuid not null,
  edition_id uuid not null,
  read_table_id uuid not null,
  chapter_id uuid not null,
  -- among the tables of the chapter that something was read from, from 0
  ordinal integer not null,
  passage_id uuid not null,
  -- which block of its passage it is, from 0
  block integer not null,
  position jsonb not null,
  primary key (organisation_id, read_table_id),
  unique (organisation_id, edition_id, chapter_id, ordinal),
  foreign key (organisation_id, edition_id) references edition,
  foreign key (organisation_id, chapter_id) references chapter,
  foreign key (organisation_id, passage_id) references passage
);
alter table read_table enable row level security;
alter table read_table force row level security;
create policy by_organisation on read_table using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on read_table for select to current_user using (true);
grant select, insert on read_table to ${webRole};

alter table statement drop constraint statement_kind_check;
alter table statement add constraint statement_kind_check
  check (kind in ('chapter', 'indicator', 'commitment', 'account', 'table'));
-- of a table, what it is called in the address of its chapter: given once
alter table wording add address text;
alter table wording add unique (organisation_id, edition_id, chapter_id, address);
alter table wording add check ((kind = 'table') = (address is not null));

alter table passage no force row level security;
alter table chapter no force row level security;
alter table read_table no force row level security;
${placed}
${fromTables
  .map(
    (
      table,
    ) => `alter table ${table} add read_table_id uuid, add foreign key (organisation_id, read_table_id) references read_table;
${refer(table)}${show(table)}`,
  )
  .join('')}
alter table read_table force row level security;
alter table chapter force row level security;
alter table passage force row level security;
create trigger read_table_is_frozen before update or delete or truncate on read_table for each statement execute function refuse_change();
create trigger read_table_comes_with_edition after insert on read_table referencing new table as added
  for each statement execute function refuse_late_rows();
${show('read_table')}grant select on readable.read_table to ${webRole};
${show('wording')}`;
