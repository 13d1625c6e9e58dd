import type { GridRow } from '../grids/grid.ts';
import type { HeadContext } from '../heads/read-head.ts';
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
    const isHead = weighed.get(written) ?? isLaterHead(row, context);
    weighed.set(written, isHead);
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
