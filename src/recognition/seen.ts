import type { ColumnMeaning, HeadingMeaning, HeadingStyle } from '../model/correction.ts';
import type { Reading } from '../model/reading.ts';
import type { Position } from '../model/source.ts';

/** A line that could head something, and what it was taken for. */
export type SeenHeading = {
  readonly text: string;
  /** By these and its style it is known to decisions. */
  readonly words: string;
  readonly style: HeadingStyle;
  readonly at: Position;
  readonly means: HeadingMeaning;
  /** What fits next best; null where nothing else does, or a person decided. */
  readonly second: HeadingMeaning | null;
  /** How much better the first fits, in nats. */
  readonly margin: number;
  /** It comes back: a decision about all lines of its style leaves it alone. */
  readonly isOwn: boolean;
  /** It begins with a number. */
  readonly isNumbered: boolean;
};

/** A column of a table that figures or amounts were read from, and what it was taken for; or a word in its rows that tells a role, as a head does. */
export type SeenColumn = {
  readonly head: string;
  readonly means: ColumnMeaning | null;
  /** Whether its role or its year is open. */
  readonly isOpen: boolean;
  /** The first of its cells. */
  readonly cells: readonly string[];
  /** How sure the reading of its table is, from 0 to 1. */
  readonly certainty: number;
  readonly at: Position;
};

/** What recognition saw of the layout of a document: on this the statements of its reading rest. */
type SeenLayout = { readonly headings: readonly SeenHeading[]; readonly columns: readonly SeenColumn[] };

export type Recognised = { readonly reading: Reading; readonly layout: SeenLayout };
