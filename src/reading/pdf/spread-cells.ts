import type { Cell } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { spanOf } from '../covered-cell.ts';
import { checkTableSize, type Repetition } from '../table-size.ts';

export type SpanningCell = { readonly cell: Cell; readonly rowSpan: number; readonly colSpan: number };

/**
 * Spreads cells over the rows and columns that they span, and fills rows up to one length.
 * @throws ReadingError `too-many-cells`
 */
export function spreadCells(
  rows: readonly (readonly SpanningCell[])[],
  at: Position,
  repetition: Repetition,
): Cell[][] {
  const spread: (Cell | undefined)[][] = rows.map(() => []);
  let filled = 0;
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const { cell, rowSpan, colSpan } of row) {
      while (spread[top]?.[left]) left += 1;
      const covered = Math.min(rowSpan, rows.length - top) * colSpan;
      filled += covered;
      checkTableSize(1, filled, at.file);
      repetition.add(cell.text, covered - 1);
      for (let below = top; below < Math.min(top + rowSpan, rows.length); below += 1) {
        for (let column = left; column < left + colSpan; column += 1) {
          const target = spread[below];
          if (target) target[column] = { ...cell, ...spanOf(column > left, below > top) };
        }
      }
      left += colSpan;
    }
  }
  const width = spread.reduce((widest, row) => Math.max(widest, row.length), 0);
  checkTableSize(rows.length, width, at.file);
  const blank: Cell = { text: '', header: false, marks: [], at };
  return spread.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? blank));
}
