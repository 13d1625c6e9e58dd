import type { Cell } from '../../../model/block.ts';
import { attributeHeads } from '../../lexicon/column-words.data.ts';
import { plainHead } from '../forms/head-text.ts';
import { isYearAlone, readYear } from '../forms/head-year.ts';
import { divideHeads } from '../grids/cells/divide-heads.ts';
import type { GridRow } from '../grids/grid.ts';
import { textsOf } from './row-kinds.ts';
import { setShortHeads } from './short-heads.ts';

/** The storeys above one column, from the top down, and the footnote marks on them. */
export type HeadStack = { readonly storeys: readonly string[]; readonly marks: readonly string[] };

/** One way in which heads stand above the columns, and what it takes for granted (nats). */
export type StackWay = { readonly stacks: readonly HeadStack[]; readonly cost: number };

/** Heads that were written without their corner are seldom; where they may have been, others are no likelier. */
const unusual = 0.5;
const tornCorner = 3;

/**
 * The ways in which rows of heads may stand above the columns, the likeliest first. Where no cell tells its span, as in plain text, an
 * upper head stands over the empty places at its right that have a head below them; or the lower row has no cells below heads that reach
 * down to the body; or the upper row was written without its empty corner, and is divided over the heads below by where these come back; or one
 * row of heads has one over two columns.
 */
export function stackWays(rows: readonly GridRow[], width: number, body: readonly GridRow[]): readonly StackWay[] {
  const natural = { stacks: stackHeads(rows, width), cost: 0 };
  const [upper, lower] = rows;
  const spread = rows.length === 1 && upper !== undefined ? lostSpan(upper, body) : null;
  if (spread !== null)
    return [
      { ...natural, cost: tornCorner },
      { stacks: spread, cost: unusual },
    ];
  if (rows.length !== 2 || upper === undefined || lower === undefined) return [natural];
  if (upper.cells.some((cell) => cell?.span !== undefined)) return [natural];
  const short = setShortHeads(upper, lower, body);
  if (short.length > 0)
    return [
      { ...natural, cost: tornCorner },
      ...short.map(({ storeys, cost }) => ({
        stacks: storeys.map((texts) => ({ storeys: texts, marks: [] })),
        cost: unusual + cost,
      })),
    ];
  const shifted = shiftedWays(upper, lower, width);
  if (shifted.length === 0) return [natural];
  return [{ ...natural, cost: tornCorner }, ...shifted.map((stacks) => ({ stacks, cost: unusual }))];
}

/**
 * "Laatste meting | Verwachting 2020" over "2018 | 4,1 | 4,5": a head over a year and its value that lost its span, so that the last column
 * has no head. Null where every filled column has one, or no single head stands over years.
 */
function lostSpan(heads: GridRow, body: readonly GridRow[]): readonly HeadStack[] | null {
  if (heads.cells.some((cell) => cell?.span !== undefined)) return null;
  const texts = textsOf(heads);
  const filled = body.map(textsOf).filter((row) => row.filter((text) => text !== '').length > 2);
  const last = texts.findLastIndex((text) => text !== '');
  const end = Math.max(...new Set(filled.map((row) => row.findLastIndex((text) => text !== ''))));
  if (filled.length === 0 || end !== last + 1 || texts.slice(0, last).includes('')) return null;
  const dated = texts.flatMap((text, column) =>
    column > 0 && readYear(text, null) === null && filled.every((row) => isYearAlone(row[column] ?? ''))
      ? [column]
      : [],
  );
  const [over] = dated;
  if (dated.length !== 1 || over === undefined || !filled.every((row) => row[last + 1] !== '')) return null;
  if (attributeHeads.some(([pattern]) => pattern.test(plainHead(texts[over] ?? '')))) return null;
  return texts.map((_, column) =>
    one(column < over ? (texts[column] ?? '') : column === over ? '' : (texts[column - 1] ?? '')),
  );
}

/** "Waterrijk | Nederland" over "Indicator | 2018 | 2019 | 2018 | 2019". */
function shiftedWays(upper: GridRow, lower: GridRow, width: number): readonly (readonly HeadStack[])[] {
  const over = textsOf(upper);
  const under = textsOf(lower);
  const ways: (readonly HeadStack[])[] = [];
  const tops = over.filter((text) => text !== '');
  if (over[0] !== '' && under[0] !== '' && !isYearAlone(under[0] ?? '') && tops.length < width - 1) {
    const last = under.findIndex((text, column) => column > 0 && !isYearAlone(text));
    const years = under.slice(1, last === -1 ? width : last);
    // where some years come back and others do not, nobody knows over which each head stands
    const isRound = [1, tops.length].includes(years.length / new Set(years).size);
    for (const division of years.length % tops.length === 0 ? divideHeads(tops, years).slice(0, 1) : []) {
      ways.push(
        under.map((text, column) =>
          column === 0 || column > years.length
            ? one(text)
            : two(isRound ? (tops[headAt(division.starts, column - 1)] ?? '') : '', text),
        ),
      );
    }
  }
  return ways;
}

function headAt(starts: readonly number[], column: number): number {
  return starts.findLastIndex((start) => start <= column);
}

function one(text: string): HeadStack {
  return { storeys: text === '' ? [] : [text], marks: [] };
}

function two(upper: string, lower: string): HeadStack {
  return { storeys: [upper, lower].filter((text) => text !== ''), marks: [] };
}

/**
 * Joins rows of heads into one stack for each column. Where no cell tells its span, as in plain text, an upper head stands over the
 * empty places at its right that have a head below them.
 */
function stackHeads(rows: readonly GridRow[], width: number): readonly HeadStack[] {
  const upper = rows.map(textsOf);
  const spread = upper.map((texts, at) =>
    at === upper.length - 1 || rows[at]?.cells.some((cell) => cell?.span !== undefined)
      ? texts
      : spreadRight(texts, upper[at + 1] ?? []),
  );
  return Array.from({ length: width }, (_, column) => ({
    storeys: spread.map((texts) => texts[column] ?? '').filter((text) => text !== ''),
    marks: rows.flatMap((row) => markOf(row.cells[column])),
  }));
}

function spreadRight(texts: readonly string[], below: readonly string[]): readonly string[] {
  // two texts in the corner: the upper row lost its empty cells, and where its heads stand is not known
  if (texts[0] !== '' && below[0] !== '' && texts[0] !== below[0]) return texts;
  let over = '';
  return texts.map((text, column) => {
    if (text !== '') {
      over = column === 0 ? '' : text;
      return text;
    }
    return below[column] === '' ? '' : over;
  });
}

function markOf(cell: Cell | null | undefined): readonly string[] {
  return cell === null || cell === undefined ? [] : cell.marks;
}
