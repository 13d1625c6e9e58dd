import type { Fragment } from '../lines/fragment.ts';
import type { Line } from '../lines/line.ts';
import { isValue, isYear } from '../lines/table-values.ts';
import { groupHeads } from './head-groups.ts';
import { type Column, columnsUnder } from './table-columns.ts';

/** Heads stand at one height but for this, in points. */
const sameHeight = 1.6;

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
  const inside = fragments.map((fragment) => (drawn.length > 1 ? columnsInside(fragment, drawn, grid.columns) : null));
  return fragments.map((fragment, at) => {
    const own = inside[at] ?? null;
    // A line may be left out beside a cell that goes over more rows: two texts are in two cells.
    const isShared = inside.some((other, index) => index !== at && other?.[0] === own?.[0] && (own?.length ?? 0) > 1);
    const under = own === null || isShared ? columnsUnder(fragment, grid.columns) : own;
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
    const placed = placeHeadLine(line, [...lines.slice(index + 1), ...(next ? [next] : [])], grid);
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

/** Heads over several columns of which there is a head for each below them may be set over the last, the first or the middle of them. */
function placeHeadLine(line: Line, below: readonly Line[], grid: TableGrid): PlacedCell[] {
  const height = line.y - line.size * 0.3;
  const placed = placeLine(line.fragments, height, grid);
  const isDrawn = (grid.downAt?.(height) ?? []).length > 1;
  const under = isDrawn ? [] : (headsBelowName(below, grid) ?? headsOfLine(lineUnder(line, below), height, grid));
  const first = under[0]?.column;
  const last = under.at(-1)?.column ?? 0;
  if (first === undefined || under.length !== last + 1 - first) return placed;
  const [from, to] = [grid.columns[first]?.left ?? 0, grid.columns[last]?.right ?? 0];
  // Heads beside them go over both lines.
  const heads = placed.filter(({ fragment }) => fragment.right > from && fragment.x < to);
  // The heads below are set as those above them; the columns may be as wide as either.
  const columns = grid.columns.slice(0, last + 1);
  const narrow = [...columns.slice(0, first), ...under];
  const texts = heads.map(({ fragment }) => fragment);
  const groups = groupHeads(texts, columns, first) ?? groupHeads(texts, narrow, first);
  if (!groups) return placed;
  return [
    ...placed.filter((cell) => !heads.includes(cell)),
    ...heads.map(({ fragment }, index) => ({ fragment, ...(groups[index] ?? { from: 0, to: 0 }) })),
  ];
}

type ColumnHead = Column & { readonly column: number };

function headsOfLine(line: Line | undefined, height: number, grid: TableGrid): ColumnHead[] {
  if (!line) return [];
  return placeLine(line.fragments, height, { ...grid, downAt: null }).flatMap(({ fragment, from, to }) =>
    from === 0 || (isValue(fragment.text) && !isYear(fragment.text))
      ? []
      : Array.from({ length: to + 1 - from }, (_, on) => ({
          left: fragment.x,
          right: fragment.right,
          column: from + on,
        })),
  );
}

/**
 * The heads of columns whose middle is lower than that of the head of the first column: that one goes over all lines of the head, as do those as high
 * as it. Null where none is lower.
 */
function headsBelowName(below: readonly Line[], grid: TableGrid): ColumnHead[] | null {
  const heads = new Map<number, { left: number; right: number; top: number; bottom: number }>();
  for (const { fragments, y } of below) {
    for (const { fragment, from } of placeLine(fragments, y, { ...grid, downAt: null })) {
      const head = heads.get(from);
      heads.set(from, {
        left: Math.min(head?.left ?? fragment.x, fragment.x),
        right: Math.max(head?.right ?? fragment.right, fragment.right),
        top: head?.top ?? y,
        bottom: y,
      });
    }
  }
  const name = heads.get(0);
  if (!name) return null;
  const middle = name.top + name.bottom + 2 * sameHeight;
  const lower = [...heads].filter(([column, { top, bottom }]) => column > 0 && top + bottom > middle);
  if (lower.length === 0) return null;
  return lower
    .map(([column, { left, right }]) => ({ column, left, right }))
    .sort((one, other) => one.column - other.column);
}
