import type { StatedPublication } from '../../src/threading/stated.ts';

/** A municipality with what a careful reader says belongs together. Statements are named by their keys. */
export type ThreadingCase = {
  readonly name: string;
  /** Kept out of sight while weights are chosen. */
  readonly isHeldOut: boolean;
  readonly publications: readonly StatedPublication[];
  /** Of every chapter, indicator and commitment the name of the thread in which it belongs; two with one name are the same thing. */
  readonly threadOf: ReadonlyMap<string, string>;
  /** The commitments, by the names of their threads, that an account answers. */
  readonly answeredBy: readonly { readonly commitment: string; readonly account: string }[];
  /** What was agreed for a term and what carries it out, by the names of their threads. */
  readonly carriedOut: readonly { readonly agreed: string; readonly carrier: string }[];
  /** Fields that were split off or went up in another, by the names of their threads. */
  readonly crossings: readonly { readonly kind: 'split' | 'merged'; readonly from: string; readonly to: string }[];
  /** A kind of which the labels do not say what is the same over the years. */
  readonly unlabelled?: 'commitment';
  /** Pairs of keys that a careful reader may link or not, as `from to`. */
  readonly open: ReadonlySet<string>;
};
