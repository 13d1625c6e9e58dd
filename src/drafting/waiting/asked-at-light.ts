import type { Outline, Placed } from '../compose/outline.ts';
import { saidBy } from '../compose/said-by.ts';
import type { DraftItem } from '../item.ts';

/** What is told beside a light: it wants a reason, its reason is the answer of an account without a text, or it stays out of the document with that account. */
export type AskedAtLight = 'reason' | 'reason-is-answer' | 'left-out';

/** What is told beside the light of a piece; null where it has none, or nothing is amiss. It is told, never required. */
export function askedAtLight(item: DraftItem): AskedAtLight | null {
  if (!('status' in item) || item.status === null) return null;
  if (item.kind === 'account' && item.text.trim() === '')
    return saidBy(item).text.trim() === '' ? 'left-out' : 'reason-is-answer';
  return item.status.reason.trim() === '' ? 'reason' : null;
}

/** The chapters in which lights were given that stay out of the document, and how many in each. */
export function lightsLeftOut(outline: Outline): readonly { readonly chapter: Placed; readonly number: number }[] {
  return outline.chapters
    .map((chapter) => ({
      chapter,
      number: outline.in(chapter.id, 'account').filter(({ item }) => askedAtLight(item) === 'left-out').length,
    }))
    .filter(({ number }) => number > 0);
}
