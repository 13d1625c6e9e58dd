import type { Quote } from '../../finding.ts';

/**
 * Whether a quote is worded by whoever wrote the text, as a sentence is; a figure, the name of an indicator and the title of a chapter are
 * facts, that a retelling has from the original.
 */
export function isWorded({ statement, raw }: Pick<Quote, 'statement' | 'raw'>): boolean {
  if (statement !== null) return /#(?:voornemen|verantwoording)-/.test(statement);
  return /\p{L}{3}/u.test(raw);
}
