import { isMissingMark } from './cell-form.ts';
import type { FlatRow } from './flat-row.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText } from './head-text.ts';
import { isYearAlone } from './head-year.ts';
import { readHead } from './read-head.ts';

const longestPlace = 40;
/** So many columns have a row with a single value that may be of any of them. */
const manyColumns = 4;

/**
 * The rows of a table written out cell by cell that lack a value without a trace, and of which it cannot be told which.
 * As a rule the last is missing: what is not known yet. Not so where most are missing, where names return ("Gemeente", "Landelijk" under each
 * indicator: series of others that began later), nor where a mark for a missing value ("n.n.b.") would then stand in a
 * column that has none in whole rows, while the marks of those stand in other columns. Where every row lacks just one of
 * years that go up, it is the last: that year was not over.
 */
export function findUnsureRows(rows: readonly FlatRow[], columns: readonly FlatColumn[]): ReadonlySet<FlatRow> {
  const values = columns.flatMap((column, index) => (column.type === 'value' ? [index] : []));
  const isWhole = (row: FlatRow) => row.values === values.length;
  const marked = new Set(rows.filter(isWhole).flatMap((row) => values.filter((index) => isMarked(row, index))));
  if (lacksLastYear(rows, columns)) return new Set();
  const places = findReturningNames(rows, columns);
  const endsInOutcome = isOutcomeLast(columns);
  const unsure = rows.map((row) => {
    if (row.values === 0 || isWhole(row)) return false;
    if (endsInOutcome) return true;
    if (places.has(nameOf(row, columns)) || (values.length >= manyColumns && row.values * 2 < values.length))
      return true;
    return marked.size > 0 && values.some((index) => isMarked(row, index) && !marked.has(index));
  });
  return new Set(rows.filter((_, index) => unsure[index] || isTitleOfUnsure(rows, unsure, index)));
}

const fewestRows = 3;

/** Whether every row with values lacks exactly one, under years alone that go up by one: then no row has one of the last year. */
function lacksLastYear(rows: readonly FlatRow[], columns: readonly FlatColumn[]): boolean {
  const heads = columns.filter(({ type }) => type === 'value').map(({ head }) => head);
  const valued = rows.filter((row) => row.values > 0);
  const goUp = heads.every(
    (head, index) => isYearAlone(head) && (index === 0 || Number(head) === Number(heads[index - 1]) + 1),
  );
  return (
    goUp && heads.length > 2 && valued.length >= fewestRows && valued.every((row) => row.values === heads.length - 1)
  );
}

/** The title of rows of which none is sure goes with them. */
function isTitleOfUnsure(rows: readonly FlatRow[], unsure: readonly boolean[], title: number): boolean {
  if (rows[title]?.values !== 0) return false;
  let below = title + 1;
  while (unsure[below]) below += 1;
  return below > title + 1 && (rows[below] === undefined || rows[below]?.values === 0);
}

/** "Streefwaarde 2019", then "Realisatie 2019": the last is known where a report was made, and as likely the aim is missing. */
function isOutcomeLast(columns: readonly FlatColumn[]): boolean {
  const values = columns.filter((column) => column.type === 'value');
  const [aim, outcome] = values
    .slice(-2)
    .map(({ head }) => readHead(head, { publicationYear: null, organisation: null }));
  if (aim?.type !== 'value' || outcome?.type !== 'value' || values.length < 3) return false;
  return aim.role === 'target' && outcome.role === 'achieved' && aim.year !== null && aim.year === outcome.year;
}

function isMarked(row: FlatRow, index: number): boolean {
  const cell = row.cells[index];
  return cell !== undefined && cell !== null && isMissingMark(cell.text);
}

/** Names of rows with values that come back, where at least two do. */
function findReturningNames(rows: readonly FlatRow[], columns: readonly FlatColumn[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const returning = new Set<string>();
  for (const row of rows) {
    const text = nameOf(row, columns);
    if (row.values === 0 || text === '' || text.length > longestPlace) continue;
    if (seen.has(text)) returning.add(text);
    seen.add(text);
  }
  return returning.size > 1 ? returning : new Set();
}

function nameOf(row: FlatRow, columns: readonly FlatColumn[]): string {
  const name = columns.findIndex((column) => column.type === 'name');
  return foldText(row.cells[name]?.text.slice(0, longestPlace * 2) ?? '');
}

/** Whether a row has one value under years alone: it is a value of the row, of a year that is not told. */
export function isUndated(row: FlatRow, columns: readonly FlatColumn[]): boolean {
  const values = columns.filter((column) => column.type === 'value');
  return row.values === 1 && values.length >= manyColumns && values.every(({ head }) => isYearAlone(head));
}
