import type { Cell, Table } from '../../model/block.ts';
import type { Choice } from './choose/choose.ts';
import type { GridRow } from './grids/grid.ts';
import type { Interpretation } from './interpret/interpretation.ts';

/**
 * The choice for a table with a place in it for each cell: what is stated of a cell then tells which table of the file it is from, and which
 * row and column. The cells of the table are those of the grid, and of
 * other readings of the same marked-up table. Takes time linear in their number.
 */
export function placeCells(choice: Choice, table: Table, number: number): Choice {
  const places = new Map<Cell, readonly [number, number]>();
  const remember = (cell: Cell, row: number, column: number) => {
    if (!places.has(cell)) places.set(cell, [row + 1, column + 1]);
  };
  for (const [row, cells] of table.rows.entries())
    for (const [column, cell] of cells.entries()) remember(cell, row, column);
  // cells of which the column is not known stand together in the last one
  for (const [row, { cells, loose }] of choice.best.grid.rows.entries())
    for (const cell of loose) remember(cell, row, cells.length);
  const place = (cell: Cell): Cell => {
    const found = places.get(cell);
    return { ...cell, at: { ...cell.at, table: number, ...(found !== undefined && { cell: found }) } };
  };
  const placeRow = ({ cells, loose }: GridRow): GridRow => ({
    cells: cells.map((cell) => (cell === null ? null : place(cell))),
    loose: loose.map(place),
  });
  const placeAll = (one: Interpretation): Interpretation => ({
    ...one,
    grid: { ...one.grid, rows: one.grid.rows.map(placeRow) },
    parts: one.parts.map((part) => ({ ...part, rows: part.rows.map(placeRow) })),
  });
  const rivals = choice.rivals.map(placeAll);
  const runnersUp = choice.runnersUp.map((one) => rivals[choice.rivals.indexOf(one)] ?? placeAll(one));
  return { ...choice, best: placeAll(choice.best), rivals, runnersUp };
}
