import type { ChapterLevel } from '../model/chapter.ts';
import type { ColumnMeaning, HeadingMeaning, HeadingStyle, RowMeaning, StatementMeaning } from '../model/correction.ts';
import type { Period, PublicationKind } from '../model/publication.ts';
import type { Position } from '../model/source.ts';

/** What every item of the queue has: where it is seen first, and in how many places the same would be decided. */
type Seen = {
  readonly at: Position;
  readonly count: number;
  /** Those that can be told apart, that of `at` first: not every format says where a text stands. Absent where that is the only one. */
  readonly places?: readonly Position[];
};

/** Places in their order, each once as far as positions tell. */
export function eachOnce(places: readonly Position[]): readonly Position[] {
  return [...new Map(places.map((at) => [JSON.stringify(at), at])).values()];
}

/** One wording of headings, or all lines of a style that are no other heading (`words` null). */
type HeadingItem = Seen & {
  readonly about: 'heading';
  readonly words: string | null;
  /** Of all lines of a style: those that begin with a number, or those that do not. */
  readonly isNumbered: boolean;
  readonly style: HeadingStyle;
  /** As written, each once. */
  readonly texts: readonly string[];
  /** What most of them were taken for, and what fits next best. */
  readonly means: HeadingMeaning;
  /** Whether some of them were taken for something else. */
  readonly isMixed: boolean;
  readonly second: HeadingMeaning | null;
};

/** Headings that are set alike, of which nothing tells the level. */
export type LevelsItem = Seen & {
  readonly about: 'levels';
  readonly style: HeadingStyle;
  /** They begin with a number, all of them or none. */
  readonly isNumbered: boolean;
  /** And so with capitals alone. */
  readonly isInCapitals: boolean;
  /** As first seen, with the level that each was read with; null where it was taken for no chapter. */
  readonly headings: readonly {
    readonly words: string;
    readonly text: string;
    readonly level: ChapterLevel | null;
  }[];
  /** What was read is not known to be right of any. */
  readonly means: null;
};

/** Of which levels headings are, one for each that is asked about; null for one that is left as it was read. */
export type LevelsMeaning = { readonly is: 'levels'; readonly levels: readonly (ChapterLevel | null)[] };

/** All columns of one head. */
type ColumnItem = Seen & {
  readonly about: 'column';
  readonly head: string;
  readonly cells: readonly string[];
  /** Null where nothing was found to fit. */
  readonly means: ColumnMeaning | null;
};

/** All rows of one name that were taken for the same. */
type RowItem = Seen & {
  readonly about: 'row';
  readonly name: string;
  readonly cells: readonly string[];
  /** Null for an amount of which nothing says the side. */
  readonly means: RowMeaning | null;
};

/** A text that states something, or could. */
export type StatementItem = Seen & {
  readonly about: 'statement';
  readonly text: string;
  /** Null where it is not known. */
  readonly means: StatementMeaning | null;
  /** Best first. */
  readonly candidates: readonly StatementMeaning[];
};

/** Which publication of which body a document is, whole: so it can be put together with others. Its year is null where its kind can do without. */
export type PublicationMeaning = {
  readonly is: 'publication';
  readonly kind: PublicationKind;
  readonly organisation: string;
} & Period;

/** The documents of one folder that are read as the same publication, which nobody can know or which is in doubt. */
export type PublicationItem = Seen & {
  readonly about: 'publication';
  /** Each by its path; that of `at` is among them. */
  readonly files: readonly string[];
  readonly read: {
    readonly kind: PublicationKind;
    readonly organisation: string | null;
  } & Period;
  /** What a document says of itself that contradicts this, as written. */
  readonly otherwise: readonly string[];
  /** What was read where that is whole, null where something is missing. */
  readonly means: PublicationMeaning | null;
};

/** From here on an item is a doubt; what is less was read for sure. */
const leastDoubt = 0.1;

export function isDoubt({ doubt }: Pick<ReviewItem, 'doubt'>): boolean {
  return doubt >= leastDoubt;
}

/** What a person is asked about a reading, and how much hangs on the answer. */
export type ReviewItem = (HeadingItem | LevelsItem | ColumnItem | RowItem | StatementItem | PublicationItem) & {
  /** How unsure it is, from 0 to 1. */
  readonly doubt: number;
  /** How many numbers and dates hang on it that belong to no statement; absent where none do. */
  readonly loose?: number;
};
