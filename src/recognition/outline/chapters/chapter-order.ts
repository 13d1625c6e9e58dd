import type { ChapterLevel } from '../../../model/chapter.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { partTitles } from './chapter-words.data.ts';

/** What decides which of two chapters stands above the other. */
export type Placed = {
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  readonly rank: number | null;
};

const order: Readonly<Record<ChapterLevel, number>> = {
  programme: 0,
  subprogramme: 1,
  'policy-field': 2,
  paragraph: 2,
  other: 3,
};

/** A code without leading zeros and with dots between its parts, so that `02.1`, `2.1` and `2-1` are one. */
export function plainCode(code: string): string {
  return code
    .split(/[.-]/)
    .map((part) => part.replace(/^0+(?=.)/, '').toUpperCase())
    .join('.');
}

/** Whether the earlier chapter is a parent of the later one: by their codes, else by marked-up level, else by the level of the tree. */
export function standsAbove(earlier: Placed, later: Placed): boolean {
  const byCode = isAboveByCode(earlier.code, later.code);
  if (byCode === true) return true;
  if (earlier.rank !== null && later.rank !== null && earlier.rank !== later.rank) return earlier.rank < later.rank;
  if (byCode === false) return false;
  if (earlier.level === 'other') return later.level === 'paragraph' && /paragrafen/i.test(earlier.title);
  if (later.level === 'other' && (later.rank !== null || partTitles.has(nameKey(later.title)))) return false;
  return order[earlier.level] < order[later.level];
}

/** true: the later code begins with the earlier; false: the later is no deeper; null: the codes do not tell. */
function isAboveByCode(earlier: string | null, later: string | null): boolean | null {
  if (earlier === null || later === null) return null;
  const above = plainCode(earlier);
  const below = plainCode(later);
  if (below.startsWith(`${above}.`)) return true;
  return above.split('.').length >= below.split('.').length ? false : null;
}
