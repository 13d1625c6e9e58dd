import type { Rule } from '../drawing/rule.ts';
import type { Line } from '../lines/line.ts';
import type { Column } from './table-columns.ts';

/** The lines that are drawn in a table: heights of those across it, places of those down it, in points. */
export type TableRules = {
  readonly across: readonly number[];
  /** Lines down begin anew at each row. */
  readonly isByRow: boolean;
  readonly down: readonly number[];
  /** Those of `down` that are drawn at this height. */
  readonly downAt: (y: number) => number[];
};

/** Segments of one line lie no further apart than this. */
const sameLine = 1.6;

/** The drawn lines that divide a table: those that go over half of its width, or down at least half of its height. */
export function findTableRules(lines: readonly Line[], rules: readonly Rule[]): TableRules {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return { across: [], isByRow: false, down: [], downAt: () => [] };
  const top = first.y - first.size * 2.5;
  const bottom = last.y + last.size * 2;
  const left = Math.min(...lines.map((line) => line.fragments[0]?.x ?? 0));
  const right = Math.max(...lines.map((line) => line.fragments.at(-1)?.right ?? 0));
  const inside = rules.filter((rule) =>
    rule.direction === 'across'
      ? rule.at > top && rule.at < bottom && rule.to > left && rule.from < right
      : rule.at > left - 20 && rule.at < right + 20 && rule.to > top && rule.from < bottom,
  );
  const height = last.y - first.y + first.size;
  const upright = inside.filter((rule) => rule.direction === 'down');
  const down = places(upright, Math.max(height * 0.5, first.size * 2));
  const breaks = breaksOf(upright, down).filter((at) => at > first.y && at < last.y);
  return {
    across: [
      ...places(
        inside.filter((rule) => rule.direction === 'across'),
        (right - left) * 0.5,
      ),
      ...breaks,
    ].sort((one, other) => one - other),
    isByRow: breaks.length > 1,
    down,
    downAt: (y) =>
      down.filter((at) => upright.some((rule) => Math.abs(rule.at - at) <= sameLine && rule.from <= y && rule.to >= y)),
  };
}

/** Heights at which most of the lines down a table begin anew: they are drawn row by row. */
function breaksOf(upright: readonly Rule[], down: readonly number[]): number[] {
  const begun = upright
    .filter((rule) => down.some((at) => Math.abs(at - rule.at) <= sameLine))
    .sort((one, other) => one.from - other.from);
  const breaks: number[] = [];
  for (let start = 0; start < begun.length; ) {
    const at = begun[start]?.from ?? 0;
    let end = start;
    while (end < begun.length && (begun[end]?.from ?? 0) - at <= sameLine) end += 1;
    const columns = new Set(begun.slice(start, end).map((rule) => Math.round(rule.at / (2 * sameLine))));
    if (columns.size > down.length / 2) breaks.push(at);
    start = end;
  }
  return breaks;
}

/** The columns that lines drawn down a table make, text beside the outer ones included; null for fewer than three. */
export function columnsBetween(down: readonly number[], lines: readonly Line[]): Column[] | null {
  if (down.length < 2) return null;
  const left = Math.min(...lines.map((line) => line.fragments[0]?.x ?? 0));
  const right = Math.max(...lines.map((line) => line.fragments.at(-1)?.right ?? 0));
  const edges = [
    ...(left < (down[0] ?? 0) - 2 ? [left - 1] : []),
    ...down,
    ...(right > (down.at(-1) ?? 0) + 2 ? [right + 1] : []),
  ];
  const columns = edges.slice(1).map((edge, index) => ({ left: edges[index] ?? 0, right: edge }));
  // Double lines and the padding of boxes make no column.
  const filled = columns.filter((column) =>
    lines.some((line) =>
      line.fragments.some((one) => one.x < column.right && one.right > column.left && column.right - column.left > 4),
    ),
  );
  return filled.length >= 3 ? filled : null;
}

/** Where segments lie that together are at least so long. */
function places(rules: readonly Rule[], least: number): number[] {
  const sorted = [...rules].sort((one, other) => one.at - other.at);
  const found: number[] = [];
  for (let start = 0; start < sorted.length; ) {
    const at = sorted[start]?.at ?? 0;
    let end = start;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - at <= sameLine) end += 1;
    if (lengthOf(sorted.slice(start, end)) >= least) found.push(at);
    start = end;
  }
  return found;
}

function lengthOf(segments: readonly Rule[]): number {
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...segments].sort((one, other) => one.from - other.from)) {
    length += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return length;
}
