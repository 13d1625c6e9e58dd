import type { Quote } from '../../finding.ts';

/**
 * Whether a quote is worded by whoever wrote the text, as a sentence is; a figure, the name of an indicator and the title of a chapter are
 * facts, that a retelling has from the original.
 */
export function isWorded({ kind, raw }: Pick<Quote, 'kind' | 'raw'>): boolean {
  if (kind !== null) return kind === 'commitment' || kind === 'account';
  return /\p{L}{3}/u.test(raw);
}
