import type { Cell } from '../../../../model/block.ts';
import { type AttributeKind, attributeHeads } from '../../../lexicon/column-words.data.ts';
import { plainHead } from '../../forms/head-text.ts';
import type { GridRow } from '../grid.ts';
import { cellOf, type Line } from '../line.ts';
import type { Profile } from '../row-cost.ts';
import { leadingTexts } from './body.ts';
import { type Division, divideHeads, repeats } from './divide-heads.ts';

/** Heads of so many lines, with what reading them so takes for granted. */
export type Found = { readonly taken: number; readonly rows: () => readonly GridRow[]; readonly cost: number };
const longestUpper = 40;
/** A head over one column of values, beside heads over others: "Nulmeting" before "Rekening, Begroting" over years. */
const costOfAlone = 0.15;
const costOfThird = 0.2;
/** What stands over all columns tells none of them apart: it is sooner a head of the names. */
const costOverAll = 0.8;
/** Years and words beside each other are heads of two rows. */
const costOfTurns = 1;

/**
 * Heads over heads: a corner, then upper heads over equal or unequal groups of lower ones, in two or three storeys. Beside the corner and
 * before what stands behind the values one head may stand over a column of values alone.
 */
export function* storeys(pool: readonly Line[], profile: Profile): Iterable<Found> {
  const leading = leadingTexts(profile);
  const trailing = profile.length - 1 - profile.findLastIndex((kind) => kind === 'value' || kind === 'period');
  if (leading === profile.length) return;
  const fewer = leading === 1 ? [0] : [leading - 1, 0];
  for (const corner of [leading, leading + 1, ...fewer]) {
    for (const ends of corner === 0 ? [0] : [trailing, trailing + 1]) {
      const width = profile.length - corner - ends;
      const lower = pool.slice(-width);
      if (width < 2 || lower.length < width) continue;
      const rest = pool.slice(0, -width);
      const alone = Math.max(0, corner - leading) + (corner === 0 ? 0 : ends - trailing);
      for (let upper = 1; upper <= Math.min(width, rest.length); upper += 1) {
        if (upper !== width && corner === 0) continue;
        const over = rest.slice(rest.length - upper - ends);
        if (over.length < upper) continue;
        for (const found of withCorner(profile, rest, over, upper, lower, corner, ends, alone > 0))
          yield { ...found, cost: found.cost + alone * costOfAlone };
      }
    }
  }
}

/** Years with words that are no years below them. */
function areYearsOver(heads: readonly Line[], lower: readonly Line[]): boolean {
  return (
    heads.every((line) => line.kind === 'period') &&
    lower.every((line) => line.kind !== 'period' && line.text.length <= longestUpper)
  );
}

/** The lower heads are years, or the same words in turn. */
export function isLower(lower: readonly Line[]): boolean {
  if (lower.filter((line) => line.kind === 'period').length * 2 > lower.length) return true;
  const texts = lower.map((line) => line.text);
  if (new Set(texts).size * 2 > texts.length + 1) return false;
  return texts.some((_, period) => period > 1 && texts.length % period === 0 && repeats(texts, period));
}

function* withCorner(
  profile: Profile,
  rest: readonly Line[],
  over: readonly Line[],
  upper: number,
  lower: readonly Line[],
  corner: number,
  trailing: number,
  isAlone: boolean,
): Iterable<Found> {
  const heads = over.slice(0, upper);
  const ends = over.slice(upper);
  if (!isLower(lower) && (corner < leadingTexts(profile) || !areYearsOver(heads, lower))) return;
  // a year that no word stands below or above is that of other heads
  if (ends.some((line) => line.kind === 'period')) return;
  // and one that comes back among the lower ones is one of those
  if (ends.some((line) => lower.some(({ text }) => text === line.text))) return;
  const before = rest.slice(0, rest.length - over.length);
  for (const division of divideHeads(
    heads.map((line) => line.text),
    lower.map((line) => line.text),
  )) {
    const odd = heads.filter((line) => line.kind === 'period').length;
    // years stand over no years; words and years in turn are heads that were broken over lines
    if (odd > 0 && lower.some((line) => line.kind === 'period')) continue;
    const fewest = isAlone
      ? corner - (profile[0] === 'code' ? 1 : 0)
      : profile[0] === 'code'
        ? 0
        : Math.max(0, corner - 1);
    for (let named = corner; named >= fewest; named -= 1) {
      const corners = before.slice(before.length - named);
      if (corners.length < named || corners.some((line) => line.kind === 'period')) continue;
      const cost =
        0.1 +
        division.cost +
        (odd > 0 && odd < heads.length ? costOfTurns : 0) +
        (corner - named) * (profile[0] === 'code' ? 0.1 : 0.3) +
        costOfUpper(heads, corners) +
        costOfMixture(lower);
      const taken = lower.length + over.length + named;
      yield { taken, rows: () => rowsOf(corners, corner, heads, division, lower, ends), cost };
      yield* thirdStorey(before, { corner, trailing, heads, division, lower, ends }, cost);
    }
  }
}

/** A title is longer than a head, and may have a year that years below it contradict. */
function costOfUpper(heads: readonly Line[], corners: readonly Line[]): number {
  const dated = [...heads, ...corners].some((line) => line.kind === 'dated' || line.kind === 'label');
  const named = heads.some((line) => namesRow(line.text));
  return (dated ? 0.4 : 0) + (heads.some((line) => line.text.length > longestUpper) ? 0.3 : 0) + (named ? 0.8 : 0);
}

/** "Nr.", "Omschrijving", "Eenheid": heads of what stands before the values, which stand over no years. */
export function namesRow(text: string): boolean {
  const head = plainHead(text);
  return head === 'omschrijving' || attributeHeads.some(([pattern, kind]) => rowKinds.has(kind) && pattern.test(head));
}

const rowKinds: ReadonlySet<AttributeKind> = new Set(['number', 'name', 'unit', 'source', 'frequency', 'mandatory']);

/** Heads of one storey are years or words. */
function costOfMixture(lower: readonly Line[]): number {
  const years = lower.filter((line) => line.kind === 'period').length;
  return years > 0 && years < lower.length ? 0.25 : 0;
}

type Storeys = {
  readonly corner: number;
  readonly trailing: number;
  readonly heads: readonly Line[];
  readonly division: Division;
  readonly lower: readonly Line[];
  readonly ends: readonly Line[];
};

/** A storey of heads above two others: "Rekening, Begroting" over "2018, 2019" over "baten, lasten, baten, lasten". */
function* thirdStorey(before: readonly Line[], below: Storeys, cost: number): Iterable<Found> {
  const { corner, heads, division, lower } = below;
  if (corner === 0 || !heads.every((line) => line.kind === 'period')) return;
  for (let upper = 1; upper <= heads.length && upper + corner <= before.length; upper += 1) {
    const top = before.slice(before.length - upper);
    const corners = before.slice(before.length - upper - corner, before.length - upper);
    if ([...top, ...corners].some((line) => line.kind === 'period')) continue;
    for (const over of divideHeads(
      top.map((line) => line.text),
      heads.map((line) => line.text),
    )) {
      const wide = { starts: over.starts.map((start) => division.starts[start] ?? 0), cost: over.cost };
      yield {
        taken: lower.length + heads.length + below.ends.length + upper + corner,
        rows: () => {
          const lowest = rowsOf(corners, corner, heads, division, lower, below.ends);
          const [highest] = rowsOf(corners, corner, top, wide, lower, below.ends);
          const cover = ({ cells, loose }: GridRow) => ({
            cells: cells.map((cell, column) => (column < corner ? coveredAbove(cell) : cell)),
            loose,
          });
          return [...(highest === undefined ? [] : [highest]), ...lowest.map(cover)];
        },
        cost: cost + over.cost + costOfThird + (upper === 1 && heads.length > 1 ? costOverAll : 0),
      };
    }
  }
}

function coveredAbove(cell: Cell | null): Cell | null {
  return cell === null ? null : { ...cell, span: 'above' };
}

/** Two rows of heads: in the lower one the corner is covered by the one above it. */
function rowsOf(
  corners: readonly Line[],
  corner: number,
  heads: readonly Line[],
  division: Division,
  lower: readonly Line[],
  ends: readonly Line[],
): readonly GridRow[] {
  const missing = Array.from({ length: corner - corners.length }, () =>
    blank(cellOf(heads[0] ?? corners[0] ?? lower[0] ?? none)),
  );
  const front = [...missing, ...corners.map((line) => cellOf(line))];
  const back = ends.map((line) => cellOf(line));
  const upper = lower.map((_, column): Cell => {
    const head = division.starts.findLastIndex((start) => start <= column);
    const cell = cellOf(heads[head] ?? none);
    return division.starts[head] === column ? cell : { ...cell, span: 'left' };
  });
  const above = (cell: Cell): Cell => ({ ...cell, span: 'above' });
  return [
    { cells: [...front, ...upper, ...back], loose: [] },
    { cells: [...front.map(above), ...lower.map((line) => cellOf(line)), ...back.map(above)], loose: [] },
  ];
}

const none: Pick<Line, 'text' | 'at'> = { text: '', at: { file: '' } };

/** A head of nothing where another stands. */
export function blank(cell: Cell | undefined): Cell {
  return { text: '', header: false, marks: [], at: cell?.at ?? { file: '' } };
}
