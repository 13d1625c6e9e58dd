import type { Fragment } from './fragment.ts';
import { groupHeads } from './head-groups.ts';
import type { Line } from './line.ts';
import { type Column, columnsUnder } from './table-columns.ts';
import { isYear } from './table-values.ts';

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

/** The rows of the head: heads over several columns by themselves, all else that is set over more lines as one row. */
export function placeHeads(lines: readonly Line[], grid: TableGrid, across: readonly number[]): PlacedCell[][] {
  const rows: { readonly cells: PlacedCell[]; readonly isGroup: boolean; last: Line }[] = [];
  for (const [index, line] of lines.entries()) {
    const placed = placeHeadLine(line, lines[index + 1], grid);
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

/** Heads over several columns of which the line below has the years may be set over the last, the first or the middle of them. */
function placeHeadLine(line: Line, below: Line | undefined, grid: TableGrid): PlacedCell[] {
  const height = line.y - line.size * 0.3;
  const placed = placeLine(line.fragments, height, grid);
  const isDrawn = (grid.downAt?.(height) ?? []).length > 1;
  const years =
    isDrawn || !below
      ? []
      : placeLine(below.fragments, height, { ...grid, downAt: null }).filter(({ fragment }) => isYear(fragment.text));
  const first = years[0]?.from;
  if (first === undefined || years.length !== grid.columns.length - first) return placed;
  const heads = placed.filter(({ to }) => to >= first);
  const groups = groupHeads(
    heads.map(({ fragment }) => fragment),
    grid.columns,
    first,
  );
  if (!groups) return placed;
  return [
    ...placed.filter((cell) => !heads.includes(cell)),
    ...heads.map(({ fragment }, index) => ({ fragment, ...(groups[index] ?? { from: 0, to: 0 }) })),
  ];
}
