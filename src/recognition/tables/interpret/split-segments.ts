import type { GridRow } from '../grids/grid.ts';
import type { HeadContext } from '../heads/read-head.ts';
import { isLaterHead, isTitleRow, soleTextOf, textsOf } from './row-kinds.ts';

/** Rows up to each later row of heads; titles just above such a row go with it, and heads that come back unchanged are dropped. */
export function splitSegments(rows: readonly GridRow[], context: HeadContext): readonly (readonly GridRow[])[] {
  const segments: GridRow[][] = [[]];
  let heads = new Set<string>();
  let bodySeen = false;
  for (const row of rows) {
    const current = segments.at(-1) ?? [];
    if (isLaterHead(row, context)) {
      const written = textsOf(row).join('\t').toLowerCase();
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
