import type { Chain } from '../drawing/rule-chains.ts';
import type { PlacedRun } from '../lines/placed-run.ts';
import { linesOfRuns } from '../lines/runs-between.ts';
import { CellJoints } from './cell-joints.ts';
import {
  ascent,
  countApart,
  descent,
  hasRowAt,
  hasRows,
  mostDifference,
  whiteAbove,
  whiteWithin,
} from './undivided-rows.ts';

/** The row below the last line of a table, with the chain that would close it; a chain of null where no row is there. */
export function descendRow(
  chain: Chain,
  runs: readonly PlacedRun[],
  size: number,
): { readonly chain: Chain | null; readonly isUndivided: boolean } {
  const joints = new CellJoints(chain);
  const row: (readonly PlacedRun[])[] = [];
  let edge = chain.at;
  const lines = linesOfRuns(runs);
  for (const [index, line] of lines.entries()) {
    const largest = Math.max(...line.map((run) => run.size));
    const white = ((line[0]?.y ?? 0) - largest * ascent - edge) / largest;
    if ((size > 0 && largest > size + mostDifference) || white > whiteAbove) break;
    if (row.length > 0 && white > whiteWithin) {
      // A line by itself is the name of a group, unless it is set larger than the table.
      const isOfTable = row.some((one) => countApart(one, chain) > 1 || one.every((run) => run.size <= size));
      if (isOfTable && hasRowAt(lines.slice(index), edge, chain)) return { chain: null, isUndivided: true };
      break;
    }
    if (!joints.add(line)) return { chain: null, isUndivided: row.some((one) => countApart(one, chain) > 1) };
    row.push(line);
    edge = (line[0]?.y ?? 0) + largest * descent;
  }
  if (!row.some((line) => countApart(line, chain) > 1)) return { chain: null, isUndivided: false };
  const cells = joints.cells();
  if (joints.isUndivided || hasRows(row, cells, true)) return { chain: null, isUndivided: true };
  return { chain: { ...cells, at: edge + 0.1 }, isUndivided: false };
}
