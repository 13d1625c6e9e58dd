import type { Footnote } from '../../model/block.ts';
import type { ChapterLevel } from '../../model/chapter.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import type { Amount, Indicator } from '../../model/statement.ts';

/** What is known around a table when its columns and rows are read. */
export type TableContext = {
  readonly publication: PublicationIdentity;
  readonly organisation: string | null;
  /** Texts above the table, nearest first: the paragraph before it, then the headings: "Prestatie-indicatoren", "(bedragen x € 1.000)". */
  readonly above: readonly string[];
  /** All footnotes of the document. */
  readonly footnotes: readonly Footnote[];
};

/** Amounts of one row group of a money table; `chapter` says whose they are, null for the chapter that the table stands in. */
export type MoneyRows = {
  readonly chapter: {
    readonly code: string | null;
    readonly title: string;
    /** What the row itself says of the level: "TV4.2" is a taakveld. */
    readonly level?: ChapterLevel;
  } | null;
  readonly amounts: readonly Amount[];
};

export type RecognisedTable =
  | { readonly kind: 'indicators'; readonly indicators: readonly Indicator[] }
  | { readonly kind: 'amounts'; readonly groups: readonly MoneyRows[] }
  /** A table of neither kind stays in the passage; `why` is one Dutch sentence for the note. */
  | { readonly kind: 'other'; readonly why: string };
