import type { Grid, GridRow } from '../grid.ts';
import type { Line } from '../line.ts';

const costOfGap = 2;

const mostGapCost = 4;

/** An empty last head over nothing but empty cells is no column. */
export function withoutBlankEnd(grid: Grid): Grid {
  const isBlankEnd = ({ cells }: GridRow) => cells.length > 2 && (cells.at(-1)?.text ?? '') === '';
  if (!grid.rows.every(isBlankEnd) || grid.rows.some(({ loose }) => loose.length > 0)) return grid;
  return { ...grid, rows: grid.rows.map(({ cells, loose }) => ({ cells: cells.slice(0, -1), loose })) };
}

/** The lines behind a place where an empty cell may have been. */
export function gapsIn(filled: readonly Line[]): ReadonlySet<string> {
  return new Set(filled.flatMap((line, index) => (filled[index - 1]?.kind === 'blank' ? placeOf(line.at) : [])));
}

function placeOf({ file, line }: Line['at']): string {
  return `${file} ${line}`;
}

/** What it takes for granted that lines of one row stand further apart than others. */
export function costOfGaps({ rows }: Grid, gaps: ReadonlySet<string>): number {
  const apart = rows.filter(({ cells }) => cells.slice(1).some((cell) => cell !== null && gaps.has(placeOf(cell.at))));
  return Math.min(mostGapCost, apart.length * costOfGap);
}
