import type { Block } from '../../../model/block.ts';
import { readText } from '../../../reading/text/read-text.ts';
import type { Grid } from './grid.ts';

/** A grid as lines: `a | b | c   ~ loose: x, y`; `^` for what a cell above covers, `<` for one at the left, `_` for a place of which nothing is known. */
export function printGrid(grid: Grid): readonly string[] {
  return grid.rows.map(({ cells, loose }) => {
    const written = cells.map((cell) => {
      if (cell === null) return '_';
      return cell.span === 'left' ? '<' : cell.span === 'above' ? '^' : cell.span === 'both' ? '<^' : cell.text;
    });
    return `${written.join(' | ')}${loose.length === 0 ? '' : `   ~ loose: ${loose.map((cell) => cell.text).join(', ')}`}`;
  });
}

export function blocksOf(text: string): readonly Block[] {
  return readText(text, 'test.txt').blocks;
}
