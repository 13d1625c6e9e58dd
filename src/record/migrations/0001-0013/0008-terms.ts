import { openTable } from '../fill/open-table.ts';

/** Publications of a term of years: the coalition agreement, from its first year to its last. */
export const termsSql = [
  `alter table publication drop constraint publication_kind_check;
alter table publication add constraint publication_kind_check check (kind in
  ('budget', 'spring-memorandum', 'progress-report', 'annual-report', 'agenda', 'coalition-agreement', 'other'));
-- of a term the last year
alter table publication add end_year smallint;
alter table publication add constraint publication_term_check
  check (end_year is null or year is not null and end_year > year);
`,
  // A quote inside a string has a backslash before it: this finds keys only.
  openTable(
    'thread',
    `update thread set content = replace(content::text, '"sequence":', '"endYear":null,"sequence":')::json;`,
  ),
].join('');
