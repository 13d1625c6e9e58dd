import type { MarkedBlock } from '../marks/marked-block.ts';

/** A heading before the first text of a document, and which of its blocks it is. */
export type FrontLine = { readonly index: number; readonly block: MarkedBlock };
