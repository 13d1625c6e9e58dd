import type { GoneFinding } from '../../queries/find-finding.ts';

type Since = GoneFinding['since'][number];

/**
 * The editions in which what a finding rested on was changed: it stood in the one before. Empty where it went for another reason, or by an
 * edition of a publication that it did not quote.
 */
export function changedSince({ why, since, was }: Pick<GoneFinding, 'why' | 'since' | 'was'>): readonly Since[] {
  if (why !== 'edition' || was === null) return [];
  const quoted = new Set([was.chapter, ...was.evidence].map(({ publication }) => publication));
  return since.filter(({ publication, edition }) => edition > 1 && quoted.has(publication));
}

/** Whether a finding that is not found any more still tells what it saw: a stronger one tells it, or it stood in an edition that was changed. */
export function isStillTold(finding: Pick<GoneFinding, 'why' | 'since' | 'was'>): boolean {
  return finding.why === 'told-by' || changedSince(finding).length > 0;
}
