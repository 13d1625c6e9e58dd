import type { Fragment } from './fragment.ts';

/** The fragments on one baseline, from left to right. */
export type Line = {
  readonly y: number;
  readonly size: number;
  readonly page: number;
  readonly fragments: readonly Fragment[];
};

/** Puts fragments together that stand on one baseline. */
export function makeLines(fragments: readonly Fragment[], page: number): Line[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((left, right) => left.y - right.y || left.x - right.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && fragment.y - first.y < Math.min(fragment.size, 12) * 0.3) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => ({
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map((fragment) => fragment.size)),
    page,
    fragments: row.sort((left, right) => left.x - right.x),
  }));
}

/** The whole text of a line, footnote marks left out. */
export function textOfLine(line: Line): string {
  return line.fragments
    .map((fragment) => fragment.text)
    .join(' ')
    .trim();
}
