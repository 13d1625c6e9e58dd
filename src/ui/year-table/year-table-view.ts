import type { Anchor } from '../anchor.ts';
import type { FigureView, NoteMarkView, NoteView } from '../indicator-table/indicator-table-view.ts';

/** A value with the publications that give it. */
export type YearValue = {
  readonly figure: FigureView;
  readonly places: readonly (Anchor & { readonly note: NoteMarkView | null })[];
};

/** All figures of one indicator: a row for each year, a column for each sense in which a figure stands there. */
export type YearTableView = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly text: string }[];
  readonly rows: readonly {
    readonly key: string;
    /** "2018", or that no year is known. */
    readonly year: string;
    /** For each column the values that publications give for it, the one stated last at the end. */
    readonly cells: readonly (readonly YearValue[])[];
  }[];
  readonly notes: readonly NoteView[];
};
