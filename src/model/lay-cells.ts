import type { Cell, Table } from './block.ts';

/** A cell where it begins, with the columns and rows that it covers. All count from 1. */
export type LaidCell = {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

/**
 * The cells of a table as the document has them: for each row those that begin in it, each once. What a span repeated is left out. Takes time
 * linear in the number of cells.
 */
export function layCells({ rows }: Pick<Table, 'rows'>): readonly (readonly LaidCell[])[] {
  return rows.map((cells, row) =>
    cells.flatMap((cell, column): readonly LaidCell[] => {
      if (isCovered(rows, row, column)) return [];
      let columns = 1;
      while (cells[column + columns]?.span === 'left') columns += 1;
      let below = 1;
      while (rows[row + below]?.[column]?.span === 'above') below += 1;
      return [{ cell, row: row + 1, column: column + 1, columns, rows: below }];
    }),
  );
}

/** Where the cell that covers a place begins. @param at the place, counted from 1 */
export function beginOf(
  { rows }: Pick<Table, 'rows'>,
  [row, column]: readonly [number, number],
): readonly [number, number] {
  let [up, left] = [row - 1, column - 1];
  while (left > 0 && isOf(rows[up]?.[left], 'left')) left -= 1;
  while (up > 0 && isOf(rows[up]?.[left], 'above')) up -= 1;
  return [up + 1, left + 1];
}

function isOf(cell: Cell | undefined, side: 'left' | 'above'): boolean {
  return cell?.span === side || cell?.span === 'both';
}

/** A span that begins nowhere (rows above it were taken off) is a cell of its own. */
function isCovered(rows: Table['rows'], row: number, column: number): boolean {
  const span = rows[row]?.[column]?.span;
  if (span === undefined) return false;
  return span === 'left' ? column > 0 : row > 0;
}
