import type { SourceDocument } from '../model/block.ts';

/** What a reader of one format finds in a decoded file; the dispatcher adds file name, format and hash. */
export type DocumentBody = Pick<SourceDocument, 'title' | 'address' | 'language' | 'breadcrumb' | 'blocks'>;
