import { formOf } from '../forms/form-of.ts';
import { foldText } from '../forms/head-text.ts';
import { sideOf } from '../heads/money-side.ts';
import { isRole } from '../interpret/column-evidence.ts';
import { headnessOf } from '../interpret/head-evidence.ts';
import type { Interpretation, Part } from '../interpret/interpretation.ts';

/** Which part of the names of rows may be units, sources, roles or years before the lines were cut in the wrong places. */
const mostAstray = 0.25;

/**
 * Whether lines of text are more than words and numbers beside each other: heads say what or when the values are, over at least two columns
 * and rows where nothing stands over the names; or rows are lasten and baten. Rows that are named after a unit, a source or a role were
 * cut in the wrong places.
 */
export function saysSomething({ grid, parts }: Interpretation): boolean {
  return parts.some((part) => {
    const { columns, rows } = part;
    const values = columns.flatMap((column, index) => (column.value === null ? [] : [index]));
    const valued = rows.filter(
      ({ cells, loose }) => loose.length > 0 || values.some((index) => (cells[index]?.text ?? '') !== ''),
    );
    if (isAstray(part, valued)) return false;
    const name = columns.find(({ kind }) => kind === 'name' || kind === 'period' || kind === 'role');
    const telling = values.filter((index) => {
      const { head, value } = columns[index] ?? {};
      return head !== '' && value !== undefined && value !== null && (value.role !== 'other' || value.year !== null);
    });
    const isNamed = name?.head !== '' || grid.making === 'card';
    if (telling.length > 0 && (isNamed || (telling.length > 1 && valued.length > 1))) return true;
    const labels = valued.map(({ cells }) => cells.find((cell) => /\p{L}{2}/u.test(cell?.text ?? ''))?.text ?? '');
    const sides = labels.filter((label) => sideOf(label) !== null);
    return values.length > 0 && valued.length > 1 && sides.length * 2 >= valued.length;
  });
}

function isAstray({ columns }: Part, valued: Part['rows']): boolean {
  const name = columns.findIndex(({ kind }) => kind === 'name');
  if (name === -1) return false;
  const names = valued.map(({ cells }) => foldText(cells[name]?.text ?? '')).filter((text) => text !== '');
  return names.filter(isNoName).length > names.length * mostAstray;
}

const bare = { publicationYear: null, organisation: null };

/** A unit, a source, a role with or without its year. A place that is compared with ("Nederland") can name a row below an indicator. */
function isNoName(text: string): boolean {
  const form = formOf(text);
  // "% functiemenging" begins with its unit, and names something
  if (form === 'unit' && (!text.includes(' ') || text.startsWith('per '))) return true;
  if (form === 'source' || form === 'number' || form === 'percent' || form === 'period') return true;
  if (sideOf(text) !== null) return false;
  return isRole(text) || /^\p{L}+ (?:19|20)\d\d$/u.test(text) || (/\d{4}/u.test(text) && headnessOf(text, bare) >= 0.8);
}
