import type { Rule } from '../drawing/rule.ts';
import { type Chain, leftOfChain, rightOfChain, segmentUnder } from '../drawing/rule-chains.ts';
import type { PlacedRun } from '../lines/placed-run.ts';
import { linesOfRuns } from '../lines/runs-between.ts';
import { CellJoints } from './cell-joints.ts';
import {
  ascent,
  countApart,
  descent,
  hasRowAt,
  hasRows,
  mostDifference,
  whiteAbove,
  whiteWithin,
} from './undivided-rows.ts';

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
  /** Its last line stands in two cells or more. */
  readonly isInColumns: boolean;
  /** The white above it and below it, in points, as far as known. */
  readonly room: number;
};

type Setting = {
  /** The size of the letters of the rows before it; 0 where there are none. */
  readonly size: number;
  /** Lines down bound it at a side, so that white in it says nothing. */
  readonly isBoxed: boolean;
  /** The height of the line of the same table that it lies below; null where there is none. */
  readonly above: number | null;
  /** The most white above and below a row before it; null where there is none. */
  readonly room: number | null;
};

/** In times the size of the letter: white between lines of one cell, and between text and the line below it or above it. */
const mostWhite = { within: whiteWithin, withinFirst: 0.5, below: 2.2, above: whiteAbove };
/** A row that is one cell over the whole width names a group in so many lines. */
const mostLinesOfGroup = 2;
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
  const room = (setting.above === null ? 0 : edge - setting.above) + whiteBelow(row[0], chain);
  const isOfFirstCell = row.flat().every((run) => segmentUnder(run, cells) <= 0);
  // A heading between two tables has more white around it than the name of a group of rows.
  const isHeading = isOfFirstCell && setting.room !== null && room > setting.room * 1.3 + size * 0.3;
  const isAll = taken === lines.length && (setting.isBoxed || (!isFar && !isGroup && !isHeading));
  const isOpen = setting.above === null;
  const isUndivided =
    ((isAll || isOpen) && (joints.isUndivided || hasRows(row, cells, isOpen))) ||
    (taken > 0 && hasRowAt(lines.slice(taken), edge, chain));
  return {
    chain: cells,
    isWhole: isAll && !isUndivided,
    isUndivided,
    top: taken === 0 ? null : edge,
    size,
    isOfFirstCell,
    isInColumns: row[0] !== undefined && countApart(row[0], chain) > 1,
    room,
  };

  function isNear(white: number, index: number): boolean {
    if (setting.isBoxed) return true;
    if (index === 0) return white <= mostWhite.below;
    if (setting.above === null) return white <= mostWhite.withinFirst;
    // Lines further up, of which one has text in another cell than the first, are the rest of a high row.
    return white <= mostWhite.within || farthestBeside >= index;
  }
}

function whiteBelow(line: readonly PlacedRun[] | undefined, chain: Chain): number {
  return line === undefined ? 0 : Math.min(...line.map((run) => chain.at - run.y - run.size * descent));
}
