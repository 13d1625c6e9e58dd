import type { Cell } from '../../model/block.ts';
import type { Merge } from './sheet-layout.ts';

/**
 * Repeats the text of a merged cell in all the cells that it covers, as a table of blocks has it. A merge that covers all
 * that its row holds is a title over the table and not a head of columns: that one is left alone.
 */
export function spreadMerges(rows: readonly (readonly Cell[])[], merges: readonly Merge[]): Cell[][] {
  const spread = rows.map((row) => [...row]);
  for (const merge of merges) {
    const source = rows[merge.top]?.[merge.left];
    if (!source || source.text === '') continue;
    const isAlone = rows[merge.top]?.every((cell) => cell === source || cell.text === '');
    if (isAlone && merge.right > merge.left) continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, spread.length - 1); row += 1) {
      const cells = spread[row];
      if (!cells) continue;
      for (let column = merge.left; column <= Math.min(merge.right, cells.length - 1); column += 1) {
        const covered = cells[column];
        if (covered && covered.text === '') cells[column] = { ...source, at: covered.at };
      }
    }
  }
  return spread;
}
