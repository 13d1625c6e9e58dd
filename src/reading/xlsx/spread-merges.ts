import type { Cell } from '../../model/block.ts';
import { spanOf } from '../covered-cell.ts';
import type { Repetition } from '../table-size.ts';
import type { Merge } from './sheet-layout.ts';

/**
 * Repeats the text of a merged cell in all the cells that it covers, as a table of blocks has it. A merge that covers all
 * that its row holds is a title over the table and not a head of columns: that one is left alone. Merges do not overlap, so that all of
 * them together cover no more than the sheet; what goes beyond that is not spread.
 * Throws ReadingError `too-many-cells` where that repeats more than is read.
 */
export function spreadMerges(
  rows: readonly (readonly Cell[])[],
  merges: readonly Merge[],
  repetition: Repetition,
): Cell[][] {
  const spread = rows.map((row) => [...row]);
  const filled = rows.map((row) => row.reduce((count, cell) => count + (cell.text === '' ? 0 : 1), 0));
  let left = rows.reduce((count, row) => count + row.length, 0);
  for (const merge of merges) {
    const source = rows[merge.top]?.[merge.left];
    if (!source || source.text === '') continue;
    if (filled[merge.top] === 1 && merge.right > merge.left) continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, spread.length - 1); row += 1) {
      const cells = spread[row];
      if (!cells) continue;
      for (let column = merge.left; column <= Math.min(merge.right, cells.length - 1); column += 1) {
        left -= 1;
        if (left < 0) return spread;
        const covered = cells[column];
        if (covered?.text !== '') continue;
        repetition.add(source.text, 1);
        cells[column] = { ...source, ...spanOf(column > merge.left, row > merge.top), at: covered.at };
      }
    }
  }
  return spread;
}
