import type { GridRow } from '../grids/grid.ts';
import type { HeadContext } from '../heads/read-head.ts';
import { headnessOf } from './head-evidence.ts';
import { isLaterHead, isTitleRow, soleTextOf, textsOf } from './row-kinds.ts';

/** Rows up to each later row of heads; titles just above such a row go with it, and heads that come back unchanged are dropped. */
export function splitSegments(rows: readonly GridRow[], context: HeadContext): readonly (readonly GridRow[])[] {
  const segments: GridRow[][] = [[]];
  let heads = new Set<string>();
  let bodySeen = false;
  // heads that come back are weighed once
  const weighed = new Map<string, boolean>();
  for (const row of rows) {
    const current = segments.at(-1) ?? [];
    const written = `${row.loose.length} ${textsOf(row).join('\t').toLowerCase()}`;
    const mayHead = weighed.get(written) ?? isLaterHead(row, context);
    weighed.set(written, mayHead);
    const isMarkedHead = isMarked(row) && (!bodySeen || heads.has(written));
    const isHead = isMarkedHead || (mayHead && !(bodySeen && goesOn(row, current.at(-1), context)));
    if (isHead) {
      if (bodySeen && heads.has(written)) continue;
      if (bodySeen) {
        const titles = current.splice(current.findLastIndex((above) => !isTitleRow(above)) + 1);
        segments.push([...titles, row]);
        heads = new Set([written]);
        bodySeen = false;
        continue;
      }
      heads.add(written);
    } else if (soleTextOf(row) === '' && textsOf(row).some((text) => text !== '') && current.length > 0)
      bodySeen = true;
    current.push(row);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Whether the file marks all cells of a row as heads, and they are more than a title. */
function isMarked(row: GridRow): boolean {
  return row.cells.every((cell) => cell?.header === true) && soleTextOf(row) === '';
}

/** "Boten | 2020 | Rekening | euro |" below "Boten | 2019 | Rekening | euro | 4": what may be heads stands below what is none. */
function goesOn(row: GridRow, above: GridRow | undefined, context: HeadContext): boolean {
  if (above === undefined) return false;
  const over = textsOf(above);
  return textsOf(row).every((text, column) => !mayHead(text) || mayHead(over[column] ?? ''));

  function mayHead(text: string): boolean {
    return headnessOf(text, context) >= 0.8;
  }
}
