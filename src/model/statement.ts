import type { MoneyUnit } from './notation/euros.ts';
import type { NotationFacts, Quoted } from './notation/notation-facts.ts';
import type { FigureValue } from './notation/value.ts';
import type { Question } from './question.ts';
import type { SayingOf } from './saying.ts';
import type { Position } from './source.ts';

/** From when and until when something will be done, in years; null where the words set no such end. `text` has the words as written: "vanaf 2020". */
export type Term = { readonly from: number | null; readonly until: number | null; readonly text: string };

/** How a statement stands by the legend of lights of its own document ("op koers"), and why. What findings say of it is kept apart from that. */
export type OfficialStatus = { readonly light: string; readonly reason: string };

/** How one will see that a commitment was kept: by an indicator, with the chapter of the publication that has it, or by somebody's judgement. */
export type Measure =
  | { readonly by: 'indicator'; readonly chapter: string; readonly name: string }
  | { readonly by: 'judgement'; readonly whose: string };

/** One thing a publication says it will reach (`achieve`) or do (`do`). */
export type Commitment = {
  readonly text: string;
  readonly question: Question;
  /** When, where it says so. */
  readonly term: Term | null;
  /** Both are there where the document was written here and says so. */
  readonly status?: OfficialStatus;
  readonly measure?: Measure;
  readonly at: Position;
};

/** One thing a publication says was done (`done`) or concluded (`conclusion`, with the paragraph's heading). */
export type Account = {
  readonly text: string;
  readonly question: Question;
  readonly heading: string | null;
  /** Where the document was written here and says so. */
  readonly status?: OfficialStatus;
  readonly at: Position;
};

export type IndicatorKind = 'performance' | 'effect' | 'mandatory';

export const figureRoles = ['achieved', 'budgeted', 'target', 'baseline', 'reference', 'other'] as const;
export type FigureRole = (typeof figureRoles)[number];

/** What is said of how a figure was read, where it can be read in two ways. */
export type FigureFacts = NotationFacts & {
  /** Other publications give the values under its head as those of this role and year. */
  readonly 'given-elsewhere': { readonly role: FigureRole; readonly year: number | null };
  /** The Dutch sentences of an earlier program, around what the first of them quotes. */
  readonly 'as-written': Quoted & { readonly before: string; readonly after: string };
};

export type FigureSaying = SayingOf<FigureFacts>;

/** One cell of an indicator table. */
export type Figure = {
  readonly role: FigureRole;
  readonly year: number | null;
  /** What of these two is in doubt: a role in doubt is `other`, a year in doubt null, and a doubt of the reading says what it may be. */
  readonly unsettled: readonly ('role' | 'year')[];
  /** The head of the column as written, line breaks folded. */
  readonly column: string;
  readonly raw: string;
  readonly value: FigureValue;
  /** How what is ambiguous of it was settled; empty where nothing was. */
  readonly settled: readonly FigureSaying[];
  /** The text of the footnote that the cell points at. */
  readonly footnote: string | null;
  readonly at: Position;
};

export type Indicator = {
  /** null where the document does not say. */
  readonly kind: IndicatorKind | null;
  readonly name: string;
  readonly unit: string | null;
  readonly frequency: string | null;
  readonly source: string | null;
  /** The text of the footnote at the name. */
  readonly footnote: string | null;
  /** How sure the reading of its table was, from 0 to 1; null where that was not weighed. */
  readonly certainty: number | null;
  readonly figures: readonly Figure[];
  readonly at: Position;
};

export const amountSides = ['expenses', 'income', 'balance'] as const;
export type AmountSide = (typeof amountSides)[number];
export type Standing = 'original' | 'amended' | 'actual';

/** One cell of a money table. */
export type Amount = {
  readonly label: string;
  readonly side: AmountSide | null;
  readonly year: number | null;
  readonly raw: string;
  /**
   * An exact decimal in euros, `1382000` or `-15498.5`, with the sign as written (`N` of nadelig gives a negative amount); null where the cell
   * has no number.
   */
  readonly euros: string | null;
  /** What the amount is counted in where it stands. */
  readonly unit: MoneyUnit;
  /** The least step in euros that is written: `1000` for "1.382" in thousands; null where the cell has no number. */
  readonly rounding: string | null;
  readonly standing: Standing | null;
  /** What of these is in doubt, and therefore null. */
  readonly unsettled: readonly ('side' | 'year' | 'standing')[];
  readonly column: string;
  readonly at: Position;
};

/** "zie verder 2.3.6": one chapter that points at another. */
export type Reference = {
  readonly text: string;
  /** The code that is pointed at, or null where only a title is given. */
  readonly code: string | null;
  readonly title: string | null;
  readonly at: Position;
};

/** A partner or a place that a passage names. */
export type Mention = { readonly kind: 'partner' | 'place'; readonly name: string; readonly at: Position };
