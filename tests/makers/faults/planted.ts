import type { BookKind } from '../book/draft.ts';

/** A fault in the books, and where a reader sees it: in any of these books, in the chapter of that key. */
export type PlantedFault = {
  readonly rule: string;
  readonly key: string;
  readonly places: readonly { readonly kind: BookKind; readonly year: number }[];
};
