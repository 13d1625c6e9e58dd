import type { FigureRole } from '../../model/statement.ts';

/** A note under a table: a footnote of the publication (1, 2, …) or how we read an ambiguous cell (a, b, …). */
export type NoteView = {
  readonly id: string;
  readonly mark: string;
  readonly text: string;
  /** In the words of the publication, or of an earlier program: in the language of the publications. */
  readonly isAsWritten: boolean;
};

/** The mark of a note in a cell. Only the first one is where the note leads back to. */
export type NoteMarkView = { readonly id: string; readonly mark: string; readonly isFirst: boolean };

/** One cell. */
export type FigureView = {
  readonly role: FigureRole;
  /** As the publication wrote it. */
  readonly raw: string;
  /** In words, where the written form does not speak for itself. */
  readonly meaning: string | null;
  /** Where links to it lead. */
  readonly anchor?: string | null;
  /** Where it stands in its document, on a page that tells of several. */
  readonly href?: string | null;
  /** The cell holds no value: its meaning ("niet gemeten") is shown. */
  readonly missing: boolean;
  readonly notes: readonly NoteMarkView[];
  /** Said where its role or its year is in doubt, with the way to what it may be. */
  readonly doubt: { readonly text: string; readonly href: string | null } | null;
};

type IndicatorRowView = {
  readonly key: string;
  /** Where links to it lead. */
  readonly anchor: string | null;
  /** What led to it before. */
  readonly earlier?: readonly string[] | undefined;
  readonly name: string;
  readonly href: string | null;
  /** Unit, frequency and source, where the publication gives them. */
  readonly about: string | null;
  readonly note: NoteMarkView | null;
  /** One for each column; null where the table has no such cell. */
  readonly figures: readonly (FigureView | null)[];
};

export type IndicatorTableView = {
  readonly id: string;
  readonly caption: string;
  /** Said where the reading of the table was not quite sure. */
  readonly certainty: string | null;
  readonly columns: readonly { readonly key: string; readonly role: string; readonly year: string | null }[];
  readonly rows: readonly IndicatorRowView[];
  /** What the document says that a dash in it means; null where it does not say, or has none. */
  readonly dash: string | null;
  readonly notes: readonly NoteView[];
};
