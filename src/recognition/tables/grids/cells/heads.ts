import type { Cell } from '../../../../model/block.ts';
import { readHead } from '../../heads/read-head.ts';
import type { GridRow } from '../grid.ts';
import { cellOf, type Line } from '../line.ts';
import type { Profile } from '../row-cost.ts';
import { blank, type Found, isLower, storeys } from './head-storeys.ts';
import { costOfHeadWords } from './head-words.ts';
import { isCarried } from './join-lines.ts';

/** Heads above a body: the rows that they make and what that takes for granted. */
export type Heads = { readonly start: number; readonly rows: () => readonly GridRow[]; readonly cost: number };

const mostLines = 40;
const mostOptions = 8;
/** Of so many the words are looked at. */
const mostWeighed = 20;
const longestHead = 120;
/** A unit between heads is no head: it stands in the corner. */
const amounts = /^\(?(?:bedragen? )?(?:in |x ?)(?:€|euro|duizend|miljoen)/iu;
/** '"-" = nadeel': what the signs of the numbers mean is no head. */
const signs = /^\(?["'“”‘’]?[-–+]["'“”‘’]? ?= ?(?:nadeel|voordeel|nadelig|voordelig)/iu;
const unitAmongHeads = 0.3;
const costOfLeft = 0.3;
const costOfNoHead = 0.35;
const mostLeft = 0.9;
const costOfOver = 2;
const longestOver = 20;
/** "Naam indicator" is the title of nothing. */
const namesRows = /^naam (?:van de )?(?:indicator|prestatie-?indicator)$/iu;

/**
 * The ways to read the lines above `end` as heads of its columns, the cheapest first.
 * @param floor the first line that they may take
 */
export function findHeads(lines: readonly Line[], end: number, profile: Profile, floor: number): readonly Heads[] {
  const whole = poolBefore(lines, end, profile.length, floor);
  const legend = whole.findLastIndex((line) => signs.test(line.text));
  const pool = legend === -1 ? whole : whole.toSpliced(legend, 1);
  const unit = pool.findLastIndex((line, index) => index > 0 && amounts.test(line.text));
  const corner = pool[unit];
  const found = headsIn(pool, end, profile).map((heads) => {
    const isAmongHeads = corner !== undefined && end - heads.start > pool.length - unit;
    return isAmongHeads ? { ...heads, cost: heads.cost + unitAmongHeads } : heads;
  });
  if (corner !== undefined) {
    const others = pool.toSpliced(unit, 1);
    for (const heads of headsIn(others, end, profile)) {
      const isAbove = end - heads.start <= pool.length - 1 - unit;
      found.push(
        isAbove ? heads : { ...heads, start: heads.start - 1, rows: () => withCornerText(heads.rows(), corner) },
      );
    }
  }
  const likely = found.sort((left, right) => left.cost - right.cost).slice(0, mostWeighed);
  const below = whole.length - 1 - legend;
  return likely
    .map((heads) => (legend !== -1 && end - heads.start > below ? { ...heads, start: heads.start - 1 } : heads))
    .map((heads) => ({ ...heads, cost: heads.cost + costOfHeadWords(heads.rows(), profile) }))
    .sort((left, right) => left.cost - right.cost)
    .slice(0, mostOptions);
}

/** "bedragen x € 1.000" in the corner of the lower row of heads, or above them where that has a head. */
function withCornerText(rows: readonly GridRow[], corner: Line): readonly GridRow[] {
  const last = rows.at(-1);
  const first = last?.cells[0];
  if (last === undefined) return rows;
  const isFree = rows.length > 1 && (first?.span === 'above' || first?.text === '');
  if (isFree) return rows.with(rows.length - 1, { ...last, cells: last.cells.with(0, cellOf(corner)) });
  return [{ cells: last.cells.map((_, index) => (index === 0 ? cellOf(corner) : null)), loose: [] }, ...rows];
}

function headsIn(pool: readonly Line[], end: number, profile: Profile): readonly Heads[] {
  if (pool.length < profile.length - 1 || pool.length === 0) return [];
  const above = (taken: number) => costAbove(pool, taken);
  return [...oneStorey(pool, profile), ...storeys(pool, profile), ...twoRows(pool, profile.length - 1)].map(
    (heads) => ({
      start: end - heads.taken,
      rows: heads.rows,
      cost: heads.cost + above(heads.taken),
    }),
  );
}

/** The lines above a body that can be heads: up to prose or a value. */
function poolBefore(lines: readonly Line[], end: number, width: number, floor: number): readonly Line[] {
  let start = end;
  const isHead = (at: number) => canBeHead(lines[at]) && !isCarried(lines[at], lines[at - 1]);
  while (start > floor && end - start < Math.min(mostLines, width * 3 + 3) && isHead(start - 1)) start -= 1;
  return lines.slice(start, end);
}

function canBeHead(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > longestHead) return false;
  return line.kind !== 'value' && line.kind !== 'missing' && line.kind !== 'sentence' && line.kind !== 'coded';
}

/** Lines that stay above the heads are titles: one is usual, years are none, and neither are lines of the same paragraph. */
function costAbove(pool: readonly Line[], taken: number): number {
  const left = pool.slice(0, pool.length - taken);
  const last = left.at(-1);
  if (last === undefined) return 0;
  const opening = pool.findLastIndex((line, index) => index <= left.length && !line.goesOn);
  const before = left.length - Math.max(0, opening);
  if (last.kind === 'period') return 1;
  // a head of values that is left over: rows that lost a cell were taken for whole ones
  // and so is one of their numbers, or of their names
  if (tellsValues(last.text) || numbersRows(last.text) || namesRows.test(last.text)) return costOfOver;
  return (left.length === 1 ? 0.05 : 0.1) + Math.min(mostLeft, before * costOfLeft);
}

function tellsValues(text: string): boolean {
  if (text.length > longestOver) return false;
  const meaning = readHead(text, { publicationYear: null, organisation: null });
  return meaning.type === 'value' && meaning.role !== 'other';
}

function numbersRows(text: string): boolean {
  const meaning = readHead(text, { publicationYear: null, organisation: null });
  return meaning.type === 'attribute' && meaning.attribute === 'number';
}

/** One head, of one line or of lines that belong together. */
type Piece = readonly Line[];

function* oneStorey(pool: readonly Line[], profile: Profile): Iterable<Found> {
  const single = pool.map((line): Piece => [line]);
  const joined = joinPieces(pool);
  for (const corner of [0, 1]) {
    const count = profile.length - corner;
    for (const pieces of joined.length === single.length ? [single] : [single, joined]) {
      if (count < 1 || pieces.length < count) continue;
      const used = pieces.slice(pieces.length - count);
      const cost =
        (pieces === joined ? costOfJoining(used) : costOfParting(used)) +
        (corner === 0 ? 0 : profile[0] === 'code' ? 0.1 : 0.35);
      const taken = used.reduce((sum, piece) => sum + piece.length, 0);
      yield { taken, rows: () => [headRow(used, corner)], cost };
    }
  }
  if (!isPartedLast(profile) || pool.length < profile.length - 1) return;
  const used = single.slice(1 - profile.length);
  const rows = () => [{ cells: [...used.map(cellOfPiece), blank(used[0] && cellOfPiece(used[0]))], loose: [] }];
  yield { taken: used.length, rows, cost: costOfParting(used) + costOfNoHead };
}

/** "Bron" with words below it between the values and a last number: that number is the column without a head. */
function isPartedLast(profile: Profile): boolean {
  const last = profile.length - 1;
  return profile[last] === 'value' && profile[last - 1] === 'text' && profile.indexOf('value') < last;
}

function headRow(used: readonly Piece[], corner: number): GridRow {
  const cells = used.map(cellOfPiece);
  return { cells: corner === 0 ? cells : [blank(cells[0]), ...cells], loose: [] };
}

function cellOfPiece(piece: Piece): Cell {
  const [first] = piece;
  const text = piece
    .map((line) => line.text)
    .join(' ')
    .replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1');
  return { text, header: false, marks: [], at: first?.at ?? { file: '' } };
}

function isPeriod(piece: Piece | undefined): boolean {
  return piece?.length === 1 && piece[0]?.kind === 'period';
}

/** "Behaald" and "2016" below it, "Streef-" and "waarde", what goes on with a small letter. */
function joinPieces(pool: readonly Line[]): readonly Piece[] {
  const groups: Line[][] = [];
  for (const line of pool) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && belongs(last, line)) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

function belongs(above: Line, line: Line): boolean {
  if (above.kind === 'period' || above.kind === 'dated') return false;
  return line.kind === 'period' || above.text.endsWith('-') || (line.goesOn && /^[\p{Ll}(]/u.test(line.text));
}

/** Where years were taken to words, a year left alone among the others is odd. */
function costOfJoining(used: readonly Piece[]): number {
  return 0.1 + (used.some(isPeriod) ? 1.4 : 0);
}

/** Words and years in turn, each taken for a head. */
function costOfParting(used: readonly Piece[]): number {
  const turns = used.filter((piece, index) => isPeriod(piece) && index > 0 && !isPeriod(used[index - 1])).length;
  return turns > 1 ? turns * 0.3 : 0;
}

/** Two whole rows of heads, each over one column, without one over the numbers of the rows. */
function* twoRows(pool: readonly Line[], width: number): Iterable<Found> {
  const lower = pool.slice(-width);
  const upper = pool.slice(-width * 2, -width);
  if (upper.length < width || !isLower(lower) || upper.some((line) => line.kind === 'period')) return;
  yield {
    taken: width * 2,
    rows: () => [
      headRow(
        upper.map((line) => [line]),
        1,
      ),
      headRow(
        lower.map((line) => [line]),
        1,
      ),
    ],
    cost: 0.3,
  };
}
