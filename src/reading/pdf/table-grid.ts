import type { Fragment } from './fragment.ts';
import { groupHeads } from './head-groups.ts';
import type { Line } from './line.ts';
import { type Column, columnsUnder } from './table-columns.ts';
import { isValue, isYear } from './table-values.ts';

export type TableGrid = {
  readonly columns: readonly Column[];
  /** The lines that are drawn down the table at a height; null where no such lines divide its columns. */
  readonly downAt: ((y: number) => readonly number[]) | null;
};

/** A piece of text with the first and last of the columns that it stands in. */
export type PlacedCell = { readonly fragment: Fragment; readonly from: number; readonly to: number };

/** The columns of the pieces of text at one height. */
export function placeLine(fragments: readonly Fragment[], y: number, grid: TableGrid): PlacedCell[] {
  const drawn = grid.downAt?.(y) ?? [];
  return fragments.map((fragment) => {
    const under =
      drawn.length > 1 ? columnsInside(fragment, drawn, grid.columns) : columnsUnder(fragment, grid.columns);
    const from = under[0] ?? 0;
    // Only a head is repeated over its columns; a name that runs over into the next column stays a name.
    return { fragment, from, to: from === 0 && drawn.length < 2 ? 0 : (under.at(-1) ?? from) };
  });
}

/** The columns between the drawn lines at either side of a text. */
function columnsInside(fragment: Fragment, drawn: readonly number[], columns: readonly Column[]): number[] {
  const middle = (fragment.x + fragment.right) / 2;
  const left = drawn.findLast((at) => at <= middle) ?? Number.NEGATIVE_INFINITY;
  const right = drawn.find((at) => at > middle) ?? Number.POSITIVE_INFINITY;
  return columns.flatMap((column, index) => {
    const centre = (column.left + column.right) / 2;
    return centre > left && centre < right ? [index] : [];
  });
}

/**
 * The rows of the head: heads over several columns by themselves, all else that is set over more lines as one row. `next` is the line below them where
 * it may hold heads as well, since no figures follow.
 */
export function placeHeads(
  lines: readonly Line[],
  grid: TableGrid,
  across: readonly number[],
  next?: Line,
): PlacedCell[][] {
  const rows: { readonly cells: PlacedCell[]; readonly isGroup: boolean; last: Line }[] = [];
  for (const [index, line] of lines.entries()) {
    const placed = placeHeadLine(line, lineUnder(line, [...lines.slice(index + 1), ...(next ? [next] : [])]), grid);
    const isGroup = placed.some(({ from, to }) => to > from && from > 0);
    const row = rows.at(-1);
    const isDivided = row && across.some((at) => at > row.last.y && at < line.y - line.size * 0.3);
    const isNameAlone = placed.every(({ from }) => from === 0) && !/^[\p{Ll}(]/u.test(placed[0]?.fragment.text ?? '');
    const goesOn =
      row && !isDivided && !isGroup && !row.isGroup && !isNameAlone && line.y - row.last.y < line.size * 1.8;
    if (row && goesOn) {
      row.cells.push(...placed);
      row.last = line;
    } else rows.push({ cells: [...placed], isGroup, last: line });
  }
  return rows.map((row) => row.cells);
}

/** The nearest line with text below that of a line; heads of other columns may stand halfway between them. */
function lineUnder({ fragments }: Line, below: readonly Line[]): Line | undefined {
  return below.find((line) =>
    line.fragments.some((one) => fragments.some((other) => one.x < other.right && other.x < one.right)),
  );
}

/** Heads over several columns of which the line below has a head for each may be set over the last, the first or the middle of them. */
function placeHeadLine(line: Line, below: Line | undefined, grid: TableGrid): PlacedCell[] {
  const height = line.y - line.size * 0.3;
  const placed = placeLine(line.fragments, height, grid);
  const isDrawn = (grid.downAt?.(height) ?? []).length > 1;
  const own = isDrawn || !below ? [] : placeLine(below.fragments, height, { ...grid, downAt: null });
  const under = own.filter(({ from, fragment }) => from > 0 && (isYear(fragment.text) || !isValue(fragment.text)));
  const first = under[0]?.from;
  const last = under.at(-1)?.to ?? 0;
  if (first === undefined || under.length !== last + 1 - first) return placed;
  const [from, to] = [grid.columns[first]?.left ?? 0, grid.columns[last]?.right ?? 0];
  // Heads beside them go over both lines.
  const heads = placed.filter(({ fragment }) => fragment.right > from && fragment.x < to);
  // The heads below are set as those above them; the columns may be as wide as either.
  const columns = grid.columns.slice(0, last + 1);
  const narrow = [
    ...columns.slice(0, first),
    ...under.map(({ fragment }) => ({ left: fragment.x, right: fragment.right })),
  ];
  const texts = heads.map(({ fragment }) => fragment);
  const groups = groupHeads(texts, columns, first) ?? groupHeads(texts, narrow, first);
  if (!groups) return placed;
  return [
    ...placed.filter((cell) => !heads.includes(cell)),
    ...heads.map(({ fragment }, index) => ({ fragment, ...(groups[index] ?? { from: 0, to: 0 }) })),
  ];
}
