import type { FlatRow } from './flattened-rows.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText } from './head-text.ts';

/**
 * Whether rows written out cell by cell are named by abbreviations that return ("PN", "NL", "PN", "NL") while some of them lack a value:
 * the names say whose value it is and not of what, and a gap may stand in any column. Then no figure can be placed for sure.
 */
export function areUncertainPlaces(rows: readonly FlatRow[], columns: readonly FlatColumn[]): boolean {
  const name = columns.findIndex((column) => column.type === 'name');
  const seen = new Set<string>();
  let returns = false;
  let hasGap = false;
  for (const row of rows) {
    const text = foldText(row.cells[name]?.text.slice(0, 10) ?? '');
    if (row.values === 0 || !/^\p{Lu}{2,4}$/u.test(text)) continue;
    returns ||= seen.has(text);
    seen.add(text);
    hasGap ||= columns.some((column, index) => column.type === 'value' && (row.cells[index] ?? null) === null);
  }
  return returns && seen.size > 1 && hasGap;
}
