import type { Said } from '../../findings/finding.ts';
import type { Texts } from '../../model/nature.ts';
import type { CsvCell } from './csv.ts';
import type { DataKind } from './data-kinds.data.ts';

/** A column of a table: what it is called, what stands in it, and as what it is read (a datatype of CSV on the Web). */
export type DataColumn = {
  /** In JSON and in the metadata. */
  readonly name: string;
  /** The heading in the CSV file, in Dutch. */
  readonly title: string;
  readonly says: Said;
  readonly datatype: 'string' | 'integer' | 'decimal' | 'boolean' | 'dateTime' | 'anyURI';
  /** No cell of it is empty. */
  readonly required?: true;
};

/** Whose data it is: the address of their licence, null where none was stated. */
export type Publisher = { readonly slug: string; readonly name: string; readonly licence?: string | null };

/** What a page shows, as a table and as a value made of the same: from it come its JSON, its CSV and what the columns of that are. */
export type PageData = {
  /** Its schema. */
  readonly kind: DataKind;
  readonly title: string;
  /** The name under which the CSV file is offered, without its ending. */
  readonly file: string;
  /** Null where it is of no organisation, or of several. */
  readonly organisation: Publisher | null;
  readonly texts: Texts;
  readonly columns: readonly DataColumn[];
  /** Cells in the order of the columns: all rows, or where `total` is given those of the part that was asked for. */
  readonly rows: readonly (readonly CsvCell[])[];
  /** How many rows there are in all parts together. */
  readonly total?: number;
  /** How many rows a part has, where that is as many as the page shows. */
  readonly perPart?: number;
  /** Under which name JSON has the rows; left out where `about` says what they do. */
  readonly list?: string;
  /** What JSON has in place of rows, one for each, where it says more of them. */
  readonly items?: readonly object[];
  /** What JSON says besides. */
  readonly about?: object;
  /** JSON that is given on byte for byte, and under which name. */
  readonly exact?: { readonly name: string; readonly json: string };
};
