import type { Cell } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';

export type SpanningCell = { readonly cell: Cell; readonly rowSpan: number; readonly colSpan: number };

/**
 * Spreads cells over the rows and columns that they span, and fills rows up to one length. Null when that makes more than
 * `most` cells.
 */
export function spreadCells(rows: readonly (readonly SpanningCell[])[], at: Position, most: number): Cell[][] | null {
  const spread: (Cell | undefined)[][] = rows.map(() => []);
  let filled = 0;
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const { cell, rowSpan, colSpan } of row) {
      while (spread[top]?.[left]) left += 1;
      filled += Math.min(rowSpan, rows.length - top) * colSpan;
      if (filled > most) return null;
      for (let below = top; below < Math.min(top + rowSpan, rows.length); below += 1) {
        for (let column = left; column < left + colSpan; column += 1) {
          const target = spread[below];
          if (target) target[column] = cell;
        }
      }
      left += colSpan;
    }
  }
  const width = Math.max(0, ...spread.map((row) => row.length));
  if (width * rows.length > most) return null;
  const blank: Cell = { text: '', header: false, marks: [], at };
  return spread.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? blank));
}
