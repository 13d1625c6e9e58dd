import type { Dot } from '../drawing/rule.ts';
import type { Fragment } from './fragment.ts';

/** The fragments on one baseline, from left to right. */
export type Line = {
  readonly y: number;
  readonly size: number;
  readonly page: number;
  readonly fragments: readonly Fragment[];
  /** Where the bullet stands that is drawn in front of the line; absent where none is. */
  readonly bulletX?: number;
};

/** Puts fragments together that stand on one baseline. */
export function makeLines(fragments: readonly Fragment[], page: number, dots: readonly Dot[] = []): Line[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((left, right) => left.y - right.y || left.x - right.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && fragment.y - first.y < Math.min(fragment.size, 12) * 0.3) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => {
    const line = {
      y: row[0]?.y ?? 0,
      size: Math.max(...row.map((fragment) => fragment.size)),
      page,
      fragments: row.sort((left, right) => left.x - right.x),
    };
    const bulletX = findBullet(line, dots);
    return bulletX === undefined ? line : { ...line, bulletX };
  });
}

/** A spot before the first letter of a line, at the height of its small letters. */
function findBullet({ y, size, fragments }: Line, dots: readonly Dot[]): number | undefined {
  const x = fragments[0]?.x ?? 0;
  return dots.find(
    (dot) => x - dot.x > size * 0.25 && x - dot.x < size * 2.5 && y - dot.y > -size * 0.1 && y - dot.y < size * 0.75,
  )?.x;
}

/** The whole text of a line, footnote marks left out. */
export function textOfLine(line: Line): string {
  return line.fragments
    .map((fragment) => fragment.text)
    .join(' ')
    .trim();
}
