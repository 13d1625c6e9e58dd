import type { OpenItem } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';

/** How a review stands: what a page of it shows besides the item that it asks. */
export type ReviewState = {
  readonly opened: readonly Opened[];
  /** What is asked still, without what was left for now. */
  readonly items: readonly OpenItem[];
  readonly left: number;
  /** How many decisions hold of the documents, whoever made them and when. */
  readonly made: number;
  /** Documents that are not under review, of which decisions that reach further than a file may hold as well. */
  readonly besides: readonly string[];
  /** Documents that are not there any more; what was read of them stays. */
  readonly gone: readonly string[];
  readonly canUndo: boolean;
  /** What is decided holds of one document alone. */
  readonly isAlone: boolean;
  readonly by: string;
  readonly hasKeys: boolean;
};
