import { foldSpace } from '../../../model/text/fold-space.ts';
import { anyCount } from '../../lexicon/column-words.data.ts';
import { type Form, formOf } from '../forms/form-of.ts';
import { plainHead } from '../forms/head-text.ts';
import { isYearAlone } from '../forms/head-year.ts';
import { sideOf } from '../heads/money-side.ts';
import { isRole } from '../interpret/column-evidence.ts';
import { headnessOf } from '../interpret/head-evidence.ts';
import type { Interpretation, Part } from '../interpret/interpretation.ts';

/** Which part of the names of rows may be units, sources, roles or years before the lines were cut in the wrong places. */
const mostAstray = 0.25;

/** More rows than these say nothing new about whether the lines were cut well. */
const sample = 200;

/** What gathers figures can also be measured itself ("Halt"). */
const nameOfBody = 0.4;

/**
 * Whether lines of text are more than words and numbers beside each other: heads say what or when the values are, over at least two columns
 * and rows where nothing stands over the names; or rows are lasten and baten. Rows that are named after a unit, a source or a role were
 * cut in the wrong places.
 */
export function saysSomething({ grid, parts }: Interpretation): boolean {
  if (parts.some(holdsLines)) return false;
  return parts.some((part) => {
    const { columns, rows } = part;
    const values = columns.flatMap((column, index) => (column.value === null ? [] : [index]));
    const valued = rows
      .slice(0, sample)
      .filter(({ cells, loose }) => loose.length > 0 || values.some((index) => (cells[index]?.text ?? '') !== ''));
    if (isAstray(part, valued) || isTorn(part) || !isMeasured(valued, values) || isContents(part, valued, values))
      return false;
    const name = columns.find(({ kind }) => kind === 'name' || kind === 'period' || kind === 'role');
    const telling = values.filter((index) => {
      const { head, value } = columns[index] ?? {};
      if (head === undefined || head === '' || value === undefined || value === null) return false;
      return value.role !== 'other' || value.year !== null || anyCount.test(plainHead(head));
    });
    const isNamed = name?.head !== '' || grid.making === 'card' || grid.making === 'refrain';
    if (telling.length > 0 && (isNamed || (telling.length > 1 && valued.length > 1))) return true;
    const labels = valued.map(({ cells }) => cells.find((cell) => /\p{L}{2}/u.test(cell?.text ?? ''))?.text ?? '');
    const sides = labels.filter((label) => sideOf(label) !== null);
    return values.length > 0 && valued.length > 1 && sides.length * 2 >= valued.length;
  });
}

function isAstray({ columns }: Part, valued: Part['rows']): boolean {
  const name = columns.findIndex(({ kind }) => kind === 'name');
  if (name === -1) return false;
  const names = valued.map(({ cells }) => foldSpace(cells[name]?.text ?? '')).filter((text) => text !== '');
  const astray = names.reduce(
    (sum, text) => sum + (isNoName(text) ? (formOf(text) === 'source' ? nameOfBody : 1) : 0),
    0,
  );
  return astray > names.length * mostAstray;
}

/** Heads that were set beside each other and stand over each other: a year in one column, its lasten in another; or a year over words; or one year twice. */
function isTorn({ columns, rows }: Part): boolean {
  const isYear = (head: string) => /(?:19|20)\d\d/u.test(head);
  const isSide = (head: string) => sideOf(head) === 'expenses' || sideOf(head) === 'income';
  const heads = columns.flatMap(({ head, value }) => (value === null ? [] : [head]));
  if (heads.some((head) => isYear(head) && !isSide(head)) && heads.some((head) => isSide(head) && !isYear(head)))
    return true;
  const years = heads.filter((head) => isYearAlone(head));
  if (new Set(years).size < years.length && !columns.some(({ kind }) => kind === 'role' || kind === 'subject'))
    return true;
  // a value that took the place of the code of the next row
  const code = columns.findIndex(({ kind, head }) => kind === 'code' && head === '');
  const coded = rows.filter(({ cells }) => (cells[code]?.text ?? '') !== '');
  if (code !== -1 && coded.length * 2 < rows.length && rows.some(({ loose }) => loose.length > 0)) return true;
  return columns.some(
    ({ kind, head }, index) =>
      /(?:^|\s)(?:19|20)\d\d$/u.test(head) &&
      kind !== 'value' &&
      kind !== 'period' &&
      rows.some(({ cells }) => (cells[index]?.text ?? '') !== ''),
  );
}

/** Looked for first: to look for values from the front takes long where there are none. */
const endsInValue = /[\d.,%]/u;
const rowOfValues = /\p{L}.*(?:\s[-–+]?\d[\d.,]*%?){3}$/u;
const lineOfContents = /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}.* \d{1,3}$/u;
const datedValue = /^(?:19|20)\d\d [<>≤≥]? ?-?\d[\d.,]*\s?%?$/u;

const footer = / \| \d{1,3}$/u;

/**
 * "Lasten 8.688 8.646 8.732", "2.1 Wonen 21": cells that are whole rows of another table, or a list of contents; heads that are a row
 * ("2019 239") or the foot of a page ("Begroting 2019 | 7").
 */
function holdsLines({ columns, rows }: Part): boolean {
  if (columns.some(({ head }) => datedValue.test(head) || footer.test(head))) return true;
  return rows
    .slice(0, sample)
    .some(({ cells }) =>
      cells.some(
        (cell, at) =>
          cell !== null &&
          ((endsInValue.test(cell.text.slice(-1)) && rowOfValues.test(cell.text)) ||
            (lineOfContents.test(cell.text) && lineOfContents.test(cells[at + 1]?.text ?? ''))),
      ),
    );
}

/** So many values in order are seldom by chance. */
const fewestPages = 5;

/** Names with whole numbers that go up from row to row, and nothing else: titles with their pages below that of the book. */
function isContents({ columns }: Part, valued: Part['rows'], values: readonly number[]): boolean {
  const [column] = values;
  const isList =
    values.length === 1 && columns.every(({ kind }) => kind === 'value' || kind === 'name' || kind === 'empty');
  if (!isList || column === undefined || valued.length < fewestPages) return false;
  const pages = valued.map(({ cells }) => foldSpace(cells[column]?.text ?? ''));
  return pages.every((page, at) => /^\d{1,4}$/u.test(page) && (at === 0 || Number(page) > Number(pages[at - 1])));
}

const words: ReadonlySet<Form> = new Set(['name', 'text', 'measure', 'source', 'unit', 'blank', 'year', 'period']);

/** Whether any value is more than a word or a year. */
function isMeasured(valued: Part['rows'], values: readonly number[]): boolean {
  return valued.some(({ cells, loose }) =>
    [...values.flatMap((index) => cells[index] ?? []), ...loose].some(({ text }) => !words.has(formOf(text))),
  );
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
