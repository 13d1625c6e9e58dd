import type { Reason } from './reason.ts';

export type LinkKind =
  | 'continues'
  | 'reworded'
  | 'renamed'
  | 'split'
  | 'merged'
  | 'moved'
  | 'answers'
  | 'carries-out'
  | 'ended';

/**
 * Why two statements belong together. `from` is the earlier of the two; of `answers` the commitment. Of `carries-out` `from` is the commitment
 * of an agreement, and `to` the later one by which it is carried out. Of `ended` `to` is the chapter in which the statement is not found any more.
 */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly confirmation: 'proposed' | 'confirmed';
};
