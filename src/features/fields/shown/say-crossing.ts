import type { Words } from '../../../words/nl.data.ts';
import type { Crossing } from './load-trail.ts';

/** What another field has to do with this one: "Een deel ging verder in". */
export function sayCrossing({ kind, isLater }: Pick<Crossing, 'kind' | 'isLater'>, words: Words): string {
  const t = words.threads.field;
  if (kind === 'split') return isLater ? t.splitInto : t.splitFrom;
  return isLater ? t.mergedInto : t.mergedFrom;
}
