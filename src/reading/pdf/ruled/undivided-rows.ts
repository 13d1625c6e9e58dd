import { type Chain, segmentUnder } from '../drawing/rule-chains.ts';
import type { PlacedRun } from '../lines/placed-run.ts';
import { isValue, isYear } from '../lines/table-values.ts';

type TextLine = readonly PlacedRun[];

/** How far letters reach above their baseline and below it, in times their size. */
export const ascent = 0.8;
export const descent = 0.25;
/** White between lines of one cell, and above a row, in times the size of the letter. */
export const whiteWithin = 0.75;
export const whiteAbove = 1.9;
/** Letters of one table differ no more in size, in points. */
export const mostDifference = 1.2;
/** White between the texts of two cells on one line, in times the size of the letter. */
const dividingWhite = 1;

/** Whether lines that begin close to the height `edge` and go away from it are a row: together one text, of which a line stands apart in two cells or more. */
export function hasRowAt(lines: readonly TextLine[], edge: number, chain: Chain): boolean {
  let before: number | null = null;
  for (const line of lines) {
    const size = Math.max(...line.map((run) => run.size));
    const baseline = line[0]?.y ?? 0;
    const step =
      before === null
        ? Math.abs(edge - baseline) - size * (baseline < edge ? descent : ascent)
        : Math.abs(before - baseline) - size;
    if (step > size * (before === null ? whiteAbove : whiteWithin)) return false;
    if (countApart(line, chain) > 1) return true;
    before = baseline;
  }
  return false;
}

/** How many texts of a line stand in cells of their own, with white between them. */
export function countApart(line: TextLine, chain: Chain): number {
  let count = 0;
  let cell = -1;
  let right = Number.NEGATIVE_INFINITY;
  for (const run of line) {
    const own = segmentUnder(run, chain);
    if (own > cell && run.x - right > run.size * dividingWhite) count += 1;
    cell = Math.max(cell, own);
    right = Math.max(right, run.x + run.width);
  }
  return count;
}

/** Blocks of lines, each with text in the first cell and another one, with more white between them than between the lines of one cell. */
function countBlocks(given: readonly TextLine[], chain: Chain): number {
  const lines = [...given].sort((one, other) => (one[0]?.y ?? 0) - (other[0]?.y ?? 0));
  const steps = lines.slice(1).map((line, index) => (line[0]?.y ?? 0) - (lines[index]?.[0]?.y ?? 0));
  const leading = Math.min(...steps);
  const blocks: Set<number>[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || (steps[index - 1] ?? 0) > leading * 1.25) blocks.push(new Set());
    for (const run of line) blocks.at(-1)?.add(segmentUnder(run, chain));
  }
  return blocks.every((cells) => cells.has(0) && cells.size > 1) ? blocks.length : 1;
}

/** Lines further apart than this many times the size of the letter are not of one cell. */
const widestLeading = 1.6;

/** Whether each line is a row: it begins a text in the first cell and in another one, and stands too far from the next to be of one cell with it. */
function areRows(given: readonly TextLine[], chain: Chain): boolean {
  const lines = [...given].sort((one, other) => (one[0]?.y ?? 0) - (other[0]?.y ?? 0));
  const isFar = (line: TextLine, at: number) => {
    const above = lines[at - 1];
    const size = Math.max(...line.map((run) => run.size));
    return above === undefined || (line[0]?.y ?? 0) - (above[0]?.y ?? 0) > size * widestLeading;
  };
  const inSmall = (line: TextLine) => {
    const cells = Map.groupBy(line, (run) => segmentUnder(run, chain));
    return new Map([...cells].map(([cell, [first]]) => [cell, /^\s*[\p{Ll}(]/u.test(first?.text ?? '')]));
  };
  const first = inSmall(lines[0] ?? []);
  const isRow = (line: TextLine) => {
    const cells = inSmall(line);
    // What begins in small letters goes on, but where the first does so too.
    return cells.get(0) === false && cells.size > 1 && [...cells].every(([at, is]) => !is || first.get(at) === true);
  };
  return lines.length > 1 && lines.every((line, at) => isRow(line) && isFar(line, at));
}

/**
 * Whether two figures or years stand in one cell: neither goes over more lines. In a row that no line closes, a figure and a word in one cell are of
 * two rows as well.
 */
export function hasRows(lines: readonly TextLine[], chain: Chain, isOpen: boolean): boolean {
  const texts = new Map<number, string[]>();
  for (const line of lines) {
    for (const cell of new Set(line.map((run) => segmentUnder(run, chain)).filter((one) => one > 0))) {
      const text = line.flatMap((run) => (segmentUnder(run, chain) === cell ? run.text : [])).join('');
      texts.set(cell, [...(texts.get(cell) ?? []), text]);
    }
  }
  const isTwofold = isOpen && new Set(lines.map((line) => line.every((run) => run.bold))).size > 1;
  if (isTwofold || countBlocks(lines, chain) > 1 || areRows(lines, chain)) return true;
  return [...texts.values()].some(
    (own) =>
      own.filter((text) => isValue(text) || isYear(text)).length > 1 || (isOpen && own.length > 1 && own.some(isValue)),
  );
}
