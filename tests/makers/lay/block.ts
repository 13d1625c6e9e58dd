import type { FigureValue } from '../../../src/model/notation/value.ts';
import type { FigureRole } from '../../../src/model/statement.ts';
import type { Side, Standing } from '../book/draft.ts';
import type { IndicatorKind } from '../content/domain.ts';

/** What a careful reader of the whole book says that a cell holds. */
export type StatedFigure = {
  /** The name of the indicator, then other ways to write it that are as good. */
  readonly names: readonly string[];
  readonly kind: IndicatorKind;
  readonly role: FigureRole;
  readonly year: number | null;
  readonly value: FigureValue;
  /** What no reader can know, whatever the format. */
  readonly open: readonly ('role' | 'year')[];
};

export type StatedAmount = {
  /** null for what is neither side nor balance. */
  readonly side: Side | null;
  readonly year: number;
  /** In euros, with the sign as written. */
  readonly number: number;
  /** null where the head does not say which. */
  readonly standing: Standing | null;
};

export type LaidCell = {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly head?: boolean;
  /** A traffic light is a picture of a colour; its text is a sign. */
  readonly light?: string;
  readonly figure?: StatedFigure;
  readonly amount?: StatedAmount;
};

export type LaidTable = {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly rows: readonly (readonly LaidCell[])[];
  readonly headRows: number;
  /** Each row begins with its year, so that a value below a lost head is still of that year. */
  readonly yearRows?: true;
};

/** A piece of a page in no format yet. */
export type LaidBlock =
  | {
      readonly kind: 'heading';
      readonly rank: number;
      readonly text: string;
      readonly look: 'marked' | 'bold' | 'capitals';
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly lead?: string; readonly bold?: boolean }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly { readonly text: string; readonly depth: number }[];
    }
  | LaidTable
  | { readonly kind: 'navigation'; readonly items: readonly string[]; readonly look: 'menu' | 'trail' | 'back' }
  /** The end of a page on paper, with what stands at the foot and at the head of the next. */
  | { readonly kind: 'turn'; readonly foot: string | null; readonly head: string | null };

export type Question = 'situation' | 'achieve' | 'do' | 'done' | 'conclusion' | 'cost';

/** A statement, then other ways to cut it out of the text that are as good. */
export type StatedText = readonly string[];

export type LaidPassage = {
  readonly question: Question | 'intro';
  readonly heading: string | null;
  readonly blocks: readonly LaidBlock[];
};

/** A chapter, or what stands before and between chapters (`chapter` null). */
export type LaidPart = {
  readonly chapter: {
    readonly key: string;
    readonly code: string | null;
    /** The title, then other ways to write it that are as good. */
    readonly titles: readonly string[];
    readonly level: string;
    readonly questions: readonly Question[];
    /** The text under each question, the introduction first. */
    readonly passages: readonly LaidPassage[];
    /** The goals first, then what will be done. */
    readonly commitments: readonly StatedText[];
    readonly goalCount: number;
    readonly accounts: readonly StatedText[];
    /** What may be read as a commitment or an account and need not be. */
    readonly allowed: readonly string[];
    /** The names of the indicators that are of this chapter, wherever they are shown. */
    readonly measures: readonly string[];
  } | null;
  readonly blocks: readonly LaidBlock[];
};

/** One file. */
export type LaidPage = { readonly name: string; readonly title: string; readonly parts: readonly LaidPart[] };

export function headCell(text: string, spans: { columns?: number; rows?: number } = {}): LaidCell {
  return { text, head: true, ...spans };
}
