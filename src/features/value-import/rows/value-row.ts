import type { DraftFigure } from '../../../drafting/item.ts';

/** One value in a file that is taken in, as it is written there. */
export type ValueRow = {
  /** Which piece it is about, where the file is a list that was made here; empty elsewhere. */
  readonly itemId: string;
  readonly name: string;
  /** The chapter that it stands in, by its code or its title; empty where the file does not say. */
  readonly chapter: string;
  /** Null where the file does not say: then it is what the document asks. */
  readonly role: DraftFigure['role'] | null;
  readonly year: number | null;
  readonly raw: string;
  readonly source: string;
  readonly day: string;
  readonly explanation: string;
  /** Where in the file: a sheet with its name, and a row that counts from 1. */
  readonly at: { readonly sheet: string | null; readonly row: number };
};
