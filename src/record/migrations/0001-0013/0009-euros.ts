import { openTable } from '../fill/open-table.ts';

/**
 * Amounts are exact decimals with what they are counted in and the least step that is written. Rows of before say neither: a whole number of
 * thousands counts as written in thousands, as `earlierWords` takes the amounts of their editions where the text says nothing else.
 */
export const eurosSql = [
  `alter table amount rename column number to euros;
alter table amount add unit text check (unit in ('euro', 'thousand', 'million', 'billion'));
-- the least step in euros that is written; null where the cell has no number
alter table amount add rounding numeric;
`,
  openTable(
    'amount',
    `update amount set euros = trim_scale(euros), unit = case when euros % 1000 = 0 then 'thousand' else 'euro' end,
  rounding = case when euros is null then null when euros % 1000 = 0 then 1000 when euros % 1 = 0 then 1 else 0.01 end;`,
  ),
  `alter table amount alter unit set not null;
`,
].join('');
