import type { OpenItem } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';

/** How a review stands: what a page of it shows besides the item that it asks. */
export type ReviewState = {
  readonly opened: readonly Opened[];
  /** What is asked still, without what was left for now. */
  readonly items: readonly OpenItem[];
  readonly left: number;
  /** How many decisions were made since it began. */
  readonly made: number;
  readonly canUndo: boolean;
  readonly by: string;
  readonly hasKeys: boolean;
};
