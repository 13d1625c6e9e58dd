import type { Fragment } from '../lines/fragment.ts';
import type { Line } from '../lines/line.ts';

/** The part of the width of a table that one column takes. */
export type Column = { readonly left: number; readonly right: number };

/** The part of a line that a text takes. */
type Extent = Pick<Fragment, 'x' | 'right'>;

type Draft = { left: number; right: number; readonly lines: Set<number> };

/**
 * The columns of a table, from left to right. Cells that overlap in width are in one column; narrow cells are placed first. A wide
 * cell that lies over two columns joins them only when no line has a cell in both: otherwise it is the head of both.
 */
export function findColumns(lines: readonly Line[]): Column[] {
  const cells = lines.flatMap((line, index) => line.fragments.map((fragment) => ({ fragment, index })));
  cells.sort((one, other) => width(one.fragment) - width(other.fragment));
  let columns: Draft[] = [];
  for (const { fragment, index } of cells) {
    const under = columns.filter((column) => overlaps(column, fragment));
    if (under.length === 0) {
      columns.push({ left: fragment.x, right: fragment.right, lines: new Set([index]) });
      continue;
    }
    const isHeadOfMore = under.some((one, at) =>
      under.some((other, to) => to > at && !one.lines.isDisjointFrom(other.lines)),
    );
    if (isHeadOfMore) continue;
    const joined: Draft = { left: fragment.x, right: fragment.right, lines: new Set([index]) };
    for (const one of under) {
      joined.left = Math.min(joined.left, one.left);
      joined.right = Math.max(joined.right, one.right);
      for (const line of one.lines) joined.lines.add(line);
    }
    columns = [...columns.filter((column) => !under.includes(column)), joined];
  }
  return columns.sort((one, other) => one.left - other.left);
}

/** The numbers of the columns that a cell lies over: one, or more for the head of several; the nearest where it lies beside all. */
export function columnsUnder(fragment: Extent, columns: readonly Column[]): number[] {
  const under = columns.flatMap((column, index) => (overlaps(column, fragment) ? [index] : []));
  if (under.length > 0) return under;
  const distances = columns.map((column) => Math.max(column.left - fragment.right, fragment.x - column.right));
  return columns.length > 0 ? [distances.indexOf(Math.min(...distances))] : [];
}

function overlaps(column: Column, fragment: Extent): boolean {
  const shared = Math.min(column.right, fragment.right) - Math.max(column.left, fragment.x);
  return shared > Math.min(2, width(fragment) * 0.3);
}

function width(fragment: Extent): number {
  return fragment.right - fragment.x;
}
