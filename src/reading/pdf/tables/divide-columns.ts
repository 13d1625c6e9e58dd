import type { Chain } from '../drawing/rule-chains.ts';
import type { Line } from '../lines/line.ts';
import { columnsOfChains } from './chain-columns.ts';
import { splitAtPlaces, splitAtSharedWhite } from './shared-white.ts';
import { splitCells } from './split-cells.ts';
import { type Column, findColumns } from './table-columns.ts';

/**
 * The columns of a table, cells told apart also where they stand close, and the lines as far as drawn lines or white down all of them divide their
 * cells.
 */
export function divideColumns(
  found: readonly Line[],
  chains: readonly Chain[],
): { readonly lines: readonly Line[]; readonly columns: readonly Column[] } {
  const drawn = columnsOfChains(chains, found);
  if (drawn) {
    const edges = drawn.slice(1).map(({ left }) => left);
    return { lines: splitAtPlaces(found, edges), columns: drawn };
  }
  const lines = splitAtSharedWhite(found);
  return { lines, columns: findColumns(splitCells(lines, findColumns(lines))) };
}
