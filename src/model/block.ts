import type { SitePlace } from './site-place.ts';
import type { Position } from './source.ts';

/** A hyperlink inside a text, by the half-open range of characters that it covers. */
export type Link = { readonly start: number; readonly end: number; readonly href: string };

export type Heading = {
  readonly kind: 'heading';
  /** 1 is the highest. What only looks like a heading (a bold line) is a paragraph with `bold`. */
  readonly level: number;
  readonly text: string;
  readonly at: Position;
};

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The whole paragraph is set bold: often a heading that was not marked up as one. */
  readonly bold?: boolean;
  /** So many characters at the start are set bold and what follows is not: a label ("Actie: We bouwen"). Absent where none or all are. */
  readonly lead?: number;
  readonly links?: readonly Link[];
  readonly at: Position;
};

export type ListItem = {
  readonly text: string;
  /** 0 for the outermost list. */
  readonly depth: number;
  /** The marker of an ordered list as written: `1.`, `a)`. */
  readonly marker?: string;
  /** As of a paragraph. */
  readonly lead?: number;
  readonly links?: readonly Link[];
  readonly at: Position;
};

export type List = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly at: Position;
};

export type Cell = {
  /** White space folded, line breaks kept as one space. A superscript mark is in `marks`, not in the text. */
  readonly text: string;
  /** Marked up as a header cell (th, or bold in a first row or column). */
  readonly header: boolean;
  /** Footnote marks that stood as superscript: `['1']`, `['*']`. */
  readonly marks: readonly string[];
  /** This place is covered by a cell that began at its left or above it; the text is repeated. Absent where the cell is itself. */
  readonly span?: 'left' | 'above' | 'both';
  /** The file has fewer cells in this row and does not tell which were left out; this one fills it up. Absent where a cell was written. */
  readonly absent?: true;
  readonly at: Position;
};

/** A table with colspan and rowspan already spread out: every row has the same number of cells. */
export type Table = {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly rows: readonly (readonly Cell[])[];
  /** The lines as written, of a table that the file does not mark up and that was restored from them. */
  readonly lines?: string;
  readonly at: Position;
};

/** The text of a footnote, with the mark that points at it. */
export type Footnote = {
  readonly kind: 'footnote';
  readonly mark: string;
  readonly text: string;
  readonly at: Position;
};

/**
 * A table that figures or amounts were read from, as the document has it; cells that head others are `header` also where the file does not
 * say so. Its words are stated there and are no running text. The position of what was read from it names this table and the cell.
 */
export type ReadTable = Omit<Table, 'kind'> & {
  readonly kind: 'read-table';
  /** Those that its figures and names point at. */
  readonly footnotes: readonly Footnote[];
  /** How sure the reading was against the next best, from 0 to 1. */
  readonly certainty: number;
  /** How much was read from it, wherever that was placed: rows can name other chapters. */
  readonly read: { readonly indicators: number; readonly figures: number; readonly amounts: number };
};

/** The piece of a file that reading hands to recognition. */
export type Block = Heading | Paragraph | List | Table | Footnote;

/** One file, read: format and encoding are gone, nothing is understood yet. */
export type SourceDocument = {
  readonly file: string;
  readonly format: 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'xlsx' | 'csv';
  /** The title that the file gives itself (title element, document property), if any. */
  readonly title: string | null;
  /** The address that the file says it was published at (canonical link, a first line with an address), if any. */
  readonly address: string | null;
  /** Where it stands in the site that it was fetched from; absent where that is not known. */
  readonly place?: SitePlace;
  /** BCP 47 language that the file declares, if any. */
  readonly language: string | null;
  /** Breadcrumb above the content, outermost first, where the file has one. */
  readonly breadcrumb: readonly string[];
  readonly blocks: readonly Block[];
  /** Lower-case hexadecimal SHA-256 of the bytes of the file. */
  readonly sha256: string;
};

/** The blocks of a passage that say something in words: all but the tables that were read. */
export function wordsOf<Some extends { readonly kind: string }>(
  blocks: readonly Some[],
): Exclude<Some, { readonly kind: 'read-table' }>[] {
  return blocks.filter((block): block is Exclude<Some, { readonly kind: 'read-table' }> => block.kind !== 'read-table');
}
