import { formOf } from '../forms/form-of.ts';
import type { GridRow } from '../grids/grid.ts';
import type { HeadContext } from '../heads/read-head.ts';
import { readAttributeRow } from '../heads/row-kind.ts';
import { isRole } from './column-evidence.ts';
import { headnessOf } from './head-evidence.ts';
import { textsOf } from './row-kinds.ts';
import type { Setting } from './setting.ts';

/** Wider grids than these have no indicators across. */
const mostAcross = 60;
const mostDown = 200;
/** A moment has no more words than these: "Begroting na wijziging 2021". */
const mostWords = 5;

/**
 * The grid turned, where its rows may be moments (years, roles) or what else heads a column, and its columns indicators; null for any
 * other. A corner that heads those moments ("Jaar") names no indicator and is left out.
 */
export function transpose(rows: readonly GridRow[], setting: Setting): readonly GridRow[] | null {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || width > mostAcross || rows.length < 2 || rows.length > mostDown) return null;
  if (rows.some((row) => row.loose.length > 0)) return null;
  const context: HeadContext = {
    publicationYear: setting.publication.year,
    organisation: setting.organisation,
    decided: setting.decided,
  };
  const down = rows.map((row) => textsOf(row)[0] ?? '');
  // a moment stands there once; what comes back is told of each indicator below its name
  const filled = down.filter((text) => text !== '');
  if (new Set(filled).size < filled.length) return null;
  const isMoment = down.map(
    (text) =>
      text.split(' ').length <= mostWords &&
      (headnessOf(text, context) >= 0.8 || isRole(text) || /^\D+ (?:19|20)\d\d$/u.test(text)),
  );
  const below = isMoment.slice(1);
  if (below.filter(Boolean).length < Math.max(1, below.length * 0.75)) return null;
  const beside = textsOf(rows[0] ?? { cells: [], loose: [] }).slice(1);
  // a first row with values is a row as the others, and its head no corner
  const isCorner =
    !namesAttribute(down[0] ?? '') && !(isDated(down[0] ?? '') && beside.some((text) => isBodyOnly(text)));
  return Array.from({ length: width }, (_, column) => ({
    cells: rows.map((row, at) => {
      const cell = row.cells[column] ?? null;
      return at === 0 && column === 0 && isCorner && cell !== null ? { ...cell, text: '' } : cell;
    }),
    loose: [],
  }));
}

function isBodyOnly(text: string): boolean {
  const form = formOf(text);
  return form === 'number' || form === 'percent' || form === 'limit' || form === 'unit' || form === 'missing';
}

/** "Eenheid" down the side has its unit beside it. */
function namesAttribute(text: string): boolean {
  return readAttributeRow([text, 'x'], () => true) !== null;
}

/** A role or a year, and not the head of such ("Jaar"). */
function isDated(text: string): boolean {
  return isRole(text) || /(?:19|20)\d\d/u.test(text);
}
