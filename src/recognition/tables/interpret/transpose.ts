import type { GridRow } from '../grids/grid.ts';
import type { HeadContext } from '../read-head.ts';
import { isRole } from './column-evidence.ts';
import { headnessOf } from './head-evidence.ts';
import type { Setting } from './interpret.ts';
import { textsOf } from './row-kinds.ts';

/** Wider grids than these have no indicators across. */
const mostAcross = 60;
const mostDown = 200;

/**
 * The grid turned, where its rows may be moments (years, roles) and its columns indicators; null for any other. The corner, which then
 * names neither, is left out.
 */
export function transpose(rows: readonly GridRow[], setting: Setting): readonly GridRow[] | null {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || width > mostAcross || rows.length < 2 || rows.length > mostDown) return null;
  if (rows.some((row) => row.loose.length > 0)) return null;
  const context: HeadContext = { publicationYear: setting.publication.year, organisation: setting.organisation };
  const down = rows.slice(1).map((row) => textsOf(row)[0] ?? '');
  const moments = down.filter((text) => headnessOf(text, context) === 0.8 || isRole(text));
  if (moments.length === 0 || moments.length < down.length * 0.8) return null;
  return Array.from({ length: width }, (_, column) => ({
    cells: rows.map((row, at) => {
      const cell = row.cells[column] ?? null;
      return at === 0 && column === 0 && cell !== null ? { ...cell, text: '' } : cell;
    }),
    loose: [],
  }));
}
