import type { Cell } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { spanOf } from '../../covered-cell.ts';
import { checkTableSize, type Repetition } from '../../table-size.ts';
import { type CellPlace, learnColumns, placeInRow } from './cell-place.ts';

export type SpanningCell = {
  readonly cell: Cell;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Null where nothing tells under which column it stands. */
  readonly place: CellPlace | null;
};

type Covered = { readonly source: SpanningCell; readonly isOfLeft: boolean; readonly isOfAbove: boolean };
type Grid = (Covered | undefined)[][];
/** The columns for the cells of a row of which `taken` says what rows above it cover. */
type Placing = (cells: readonly SpanningCell[], taken: (column: number) => boolean) => readonly number[];

/**
 * Spreads cells over the rows and columns that they span, and fills rows up to one length. Some programs leave empty cells out of the
 * structure: the cells of a row that has too few go where their heads and their places on the page say.
 * @throws ReadingError `too-many-cells`
 */
export function spreadCells(
  rows: readonly (readonly SpanningCell[])[],
  at: Position,
  repetition: Repetition,
): Cell[][] {
  const inOrder = spread(rows, placeInOrder, at.file);
  const width = inOrder.reduce((widest, row) => Math.max(widest, row.length), 0);
  checkTableSize(rows.length, width, at.file);
  const isWhole = (row: Grid[number]) => row.length === width && !row.includes(undefined);
  const grid = inOrder.every(isWhole) ? inOrder : spread(rows, placeByColumns(inOrder.filter(isWhole), width), at.file);
  const blank: Cell = { text: '', header: false, marks: [], at };
  return grid.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const covered = row[column];
      if (!covered) return blank;
      const { source, isOfLeft, isOfAbove } = covered;
      if (!isOfLeft && !isOfAbove) return source.cell;
      repetition.add(source.cell.text, 1);
      return { ...source.cell, ...spanOf(isOfLeft, isOfAbove) };
    }),
  );
}

function spread(rows: readonly (readonly SpanningCell[])[], place: Placing, file: string): Grid {
  const grid: Grid = rows.map(() => []);
  let filled = 0;
  for (const [top, row] of rows.entries()) {
    const columns = place(row, (column) => grid[top]?.[column] !== undefined);
    for (const [index, source] of row.entries()) {
      const left = columns[index] ?? 0;
      const { rowSpan, colSpan } = source;
      const bottom = Math.min(top + rowSpan, rows.length);
      filled += (bottom - top) * colSpan;
      checkTableSize(1, filled, file);
      for (let below = top; below < bottom; below += 1) {
        for (let column = left; column < left + colSpan; column += 1) {
          const target = grid[below];
          if (target) target[column] = { source, isOfLeft: column > left, isOfAbove: below > top };
        }
      }
    }
  }
  return grid.map((row) => Array.from(row));
}

const placeInOrder: Placing = (cells, taken) => {
  let next = 0;
  return cells.map(({ colSpan }) => {
    while (taken(next)) next += 1;
    const left = next;
    next += colSpan;
    return left;
  });
};

function placeByColumns(whole: Grid, width: number): Placing {
  const places = whole.map((row) =>
    row.map((covered) => (covered && covered.source.colSpan === 1 ? covered.source.place : null)),
  );
  const heads = whole.map((row) => row.map((covered) => covered?.source.place?.id ?? null));
  const columns = learnColumns(places, heads, width);
  return (cells, taken) => {
    const free = Array.from({ length: width }, (_, column) => column).filter((column) => !taken(column));
    const needed = cells.reduce((sum, cell) => sum + cell.colSpan, 0);
    const placed = needed < free.length ? placeInRow(cells, columns, free) : null;
    return placed ?? placeInOrder(cells, taken);
  };
}
