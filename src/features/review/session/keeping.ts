import type { JournalEntry } from '../../../corrections/journal.ts';
import type { SourceDocument } from '../../../model/block.ts';
import type { Correction } from '../../../model/correction.ts';
import type { ReadingError } from '../../../reading/reading-error.ts';

/** A document as it is kept, with the decisions that may hold of it and the list that decisions about it go to. */
export type Kept = {
  readonly document: SourceDocument;
  /** By this name a decision about it alone knows it, wherever it is kept. */
  readonly name: string;
  readonly list: string;
  readonly corrections: readonly Correction[];
};

/** The decisions of one list, the earliest first, also those that were undone. */
export type DecisionList = { readonly list: string; readonly entries: readonly JournalEntry[] };

/**
 * Where the documents of a review are kept, and what persons decided about them: a folder with its journals, or the record. All of a review but
 * this is the same wherever they are.
 */
export type Keeping = {
  /** It keeps one document, and what is decided holds of that alone; absent where it may hold of more. */
  readonly isAlone?: true;
  /** All documents, one after the other, and why one cannot be read. */
  readonly documents: () => AsyncIterable<Kept | { readonly error: ReadingError }>;
  /** The decisions that may hold of each of these documents as they are now, whoever made them. @param files by their documents' names */
  readonly decisions: (files: readonly string[]) => Promise<ReadonlyMap<string, readonly Correction[]>>;
  /** The names of documents that are not under review, of which decisions in these lists may hold as well. */
  readonly besides: (lists: readonly string[]) => Promise<readonly string[]>;
  /** Which of these documents are not there any more. */
  readonly gone: (files: readonly string[]) => Promise<readonly string[]>;
  /** The lists of these documents that are there. */
  readonly lists: (lists: readonly string[]) => Promise<readonly DecisionList[]>;
  /** Lays down decisions, all or none. @returns them with their ids */
  readonly add: (list: string, decided: readonly Omit<Correction, 'id'>[]) => Promise<readonly Correction[]>;
  /** Undoes one decision, which stays in its list. */
  readonly undo: (list: string, id: string, deed: Pick<Correction, 'at' | 'by'>) => Promise<void>;
  /** The bytes of a document as they were when it was read; null where these are not there any more. */
  readonly bytesOf: (document: Pick<SourceDocument, 'file' | 'sha256'>) => Promise<Uint8Array<ArrayBuffer> | null>;
};
