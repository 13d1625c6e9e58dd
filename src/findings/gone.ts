import type { Finding } from './finding.ts';

/**
 * Why a finding is not found any more: an edition says otherwise, its rule was turned off, the threads or the program judge otherwise, or
 * nobody wrote it down.
 */
type WhyGone = 'edition' | 'rule-off' | 'judged-otherwise' | 'unknown';

/** What became of a finding that is not found any more. */
export type Gone = {
  /** When it was not found for the first time; null where nobody wrote that down. */
  readonly at: string | null;
  readonly why: WhyGone;
  /** The editions since which its cause is gone. */
  readonly since: readonly { readonly publication: string; readonly edition: number }[];
  /** As it was found last; null where nobody wrote that down. */
  readonly was: Finding | null;
};
