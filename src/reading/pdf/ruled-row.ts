import { CellJoints } from './cell-joints.ts';
import type { PlacedRun } from './fragment.ts';
import type { Rule } from './rule.ts';
import { type Chain, leftOfChain, rightOfChain, segmentUnder } from './rule-chains.ts';
import { linesOfRuns } from './runs-between.ts';
import { isValue } from './table-values.ts';

/** What stands above a chain, as far as it can be one row. */
export type ClimbedRow = {
  /** The chain, with one segment for each cell. */
  readonly chain: Chain;
  /** All of it is one row. */
  readonly isWhole: boolean;
  /** It fits, but its text stands in columns or rows that no line divides. */
  readonly isUndivided: boolean;
  /** Where its text begins; null without text. */
  readonly top: number | null;
  /** The size of its largest letters. */
  readonly size: number;
  /** It has text in its first cell alone: a row of a table, or a line of text above one. */
  readonly isOfFirstCell: boolean;
};

type Setting = {
  /** The size of the letters of the rows before it; 0 where there are none. */
  readonly size: number;
  /** Lines down bound it at a side, so that white in it says nothing. */
  readonly isBoxed: boolean;
  /** The height of the line of the same table that it lies below; null where there is none. */
  readonly above: number | null;
};

/** In times the size of the letter: white between lines of one cell, and between text and the line below it or above it. */
const mostWhite = { within: 0.75, withinFirst: 0.5, below: 2.2, above: 1.9 };
/** Letters of one table differ no more in size, in points. */
const mostDifference = 1.2;
/** A row that is one cell over the whole width names a group in so many lines. */
const mostLinesOfGroup = 2;
const ascent = 0.8;
const descent = 0.25;
const sameSide = 3;

/** Whether a line goes down at the left or right of what lies between a chain and a height above it. */
export function isBoxed(chain: Chain, above: number, rules: readonly Rule[]): boolean {
  const middle = (above + chain.at) / 2;
  return rules.some(
    (rule) => rule.direction === 'down' && rule.from <= middle && rule.to >= middle && isSide(rule, chain),
  );
}

/** Whether the box of a table begins at a chain: lines go down from its ends and none goes up. */
export function isTopOfBox(chain: Chain, rules: readonly Rule[]): boolean {
  return rules.some(
    (rule) =>
      rule.direction === 'down' &&
      isSide(rule, chain) &&
      rule.to > chain.at + sameSide &&
      Math.abs(rule.from - chain.at) <= sameSide,
  );
}

function isSide(rule: Rule, chain: Chain): boolean {
  return Math.abs(rule.at - leftOfChain(chain)) <= sameSide || Math.abs(rule.at - rightOfChain(chain)) <= sameSide;
}

/** Follows text upward from a chain, line by line, as far as it can be a row over the cells of the chain. */
export function climbRow(chain: Chain, runs: readonly PlacedRun[], setting: Setting): ClimbedRow {
  const lines = linesOfRuns(runs).reverse();
  const joints = new CellJoints(chain);
  const farthestBeside = lines.findLastIndex((line) => line.some((run) => segmentUnder(run, chain) > 0));
  let edge = chain.at;
  let { size } = setting;
  let taken = 0;
  for (const line of lines) {
    const largest = Math.max(...line.map((run) => run.size));
    const baseline = line[0]?.y ?? 0;
    const white = edge - baseline - largest * descent;
    if ((size > 0 && largest > size + mostDifference) || !isNear(white / largest, taken)) break;
    if (!joints.add(line)) break;
    taken += 1;
    size = Math.max(size, largest);
    edge = Math.min(edge, baseline - largest * ascent);
  }
  const row = lines.slice(0, taken);
  const cells = joints.cells();
  const isGroup = cells.segments.length === 1 && row.length > mostLinesOfGroup;
  const isFar = setting.above !== null && taken > 0 && edge - setting.above > size * mostWhite.above;
  const isAll = taken === lines.length && (setting.isBoxed || (!isFar && !isGroup));
  const isUndivided = isAll && (joints.isUndivided || hasRows(row, cells));
  return {
    chain: cells,
    isWhole: isAll && !isUndivided,
    isUndivided,
    top: taken === 0 ? null : edge,
    size,
    isOfFirstCell: row.flat().every((run) => segmentUnder(run, cells) <= 0),
  };

  function isNear(white: number, index: number): boolean {
    if (setting.isBoxed) return true;
    if (index === 0) return white <= mostWhite.below;
    if (setting.above === null) return white <= mostWhite.withinFirst;
    // Lines further up, of which one has text in another cell than the first, are the rest of a high row.
    return white <= mostWhite.within || farthestBeside >= index;
  }
}

/** A figure never goes over more lines: two of them in one cell are of two rows. */
function hasRows(lines: readonly (readonly PlacedRun[])[], chain: Chain): boolean {
  const withValue = new Set<number>();
  for (const line of lines) {
    const cells = new Set(line.map((run) => segmentUnder(run, chain)).filter((cell) => cell > 0));
    for (const cell of cells) {
      const text = line.flatMap((run) => (segmentUnder(run, chain) === cell ? run.text : [])).join('');
      if (!isValue(text)) continue;
      if (withValue.has(cell)) return true;
      withValue.add(cell);
    }
  }
  return false;
}
