import type { Change } from '../../../editions/stated/compare-stated.ts';
import type { Extent } from '../answers/reach.ts';

/** What a choice would change, as far as documents were read anew with it. */
export type Preview = {
  /** How many of the documents that it may hold of were read anew, of how many. */
  readonly done: number;
  readonly all: number;
  /** By the file that they are in, and how far the choice has to reach for them. */
  readonly changes: readonly {
    readonly file: string;
    readonly extents: readonly Extent[];
    readonly changes: readonly Change[];
  }[];
};
