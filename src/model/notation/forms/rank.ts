import type { FigureValue } from '../value.ts';

const top = /^(?:(?:minimaal|minstens|ten minste|binnen|in|bij) )?(?:de )?top[ -]?([1-9]\d{0,5})$/i;
const place =
  /^(?:(?:minimaal|minstens|ten minste) )?(?:gedeelde? )?(?:plaats|plek|positie|rang|nummer|nr\.?|no\.|#|place|rank|position) ?:? ?([1-9]\d{0,5})(?:e|de|ste)?(?: ?(?:en|t\/m|tot en met|tot|-|and|to) ?([1-9]\d{0,5})(?:e|de|ste)?)?$/i;
const ordinal =
  /^(?:(?:minimaal|minstens|ten minste) )?(?:de )?(?:gedeelde? )?([1-9]\d{0,5})(?:e|de|ste|st|nd|rd|th)(?: ?(?:en|t\/m|-) ?([1-9]\d{0,5})(?:e|de|ste))?(?: (?:plaats|plek|positie|place))?$/i;

/**
 * Reads a place on a list: "Top 8", "Plaats 10 en 11", "3e plaats", "nr. 4". A place is better when its number is lower.
 * Of a range the best place is `number` and the worst is `to`.
 */
export function readRank(text: string): FigureValue | null {
  if (text.length > 80) return null;
  const within = top.exec(text);
  if (within) return { type: 'rank', number: Number(within[1]), form: 'top' };
  const found = place.exec(text) ?? ordinal.exec(text);
  if (!found) return null;
  const first = Number(found[1]);
  const second = found[2] === undefined ? first : Number(found[2]);
  if (first === second) return { type: 'rank', number: first, form: 'place' };
  return { type: 'rank', number: Math.min(first, second), to: Math.max(first, second), form: 'place' };
}
