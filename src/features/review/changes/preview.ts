import type { Change } from '../../../editions/stated/compare-stated.ts';
import type { Extent } from '../answers/reach.ts';
import type { JudgedChange } from './compare-judged.ts';

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
  /** What is found otherwise over all documents at hand, by how far the choice reaches; those that find the same are told together. */
  readonly judged: readonly (JudgedChange & { readonly extents: readonly Extent[] })[];
  /** Whether that is judged still; where it is not, and nothing is told of an extent, it could not be. */
  readonly isJudging: boolean;
};
