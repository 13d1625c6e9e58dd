import type { Finding } from './finding.ts';

/**
 * Why a finding is not told by itself any more: a stronger one tells it too, an edition says otherwise, a publication was withdrawn, its rule was
 * turned off, the threads or the program judge otherwise, or nobody wrote it down.
 */
type WhyGone = 'told-by' | 'edition' | 'withdrawn' | 'rule-off' | 'judged-otherwise' | 'unknown';

/** What became of a finding that is not found any more. */
export type Gone = {
  /** When it was not found for the first time; null where nobody wrote that down. */
  readonly at: string | null;
  readonly why: WhyGone;
  /** The editions since which its cause is gone; of what was withdrawn the last edition. */
  readonly since: readonly { readonly publication: string; readonly edition: number }[];
  /** As it was found last; null where nobody wrote that down, and where it rests on what was withdrawn. */
  readonly was: Finding | null;
};
