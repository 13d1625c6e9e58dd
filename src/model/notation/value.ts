import type { Decimal } from './decimal.ts';

/** An order between two numbers, as written before a target. */
export type Operator = '>' | '>=' | '<' | '<=';

/** Why a cell holds no number: `-`, `NTB`, `onbekend` and an empty cell are four different things. */
export type MissingReason = 'not-measured' | 'to-follow' | 'unknown' | 'blank';

/** How a number stands there, as far as its digits do not say it. Two that differ in this alone mean the same. */
export type AsStanding = {
  /** The least step that is written, where a word makes the number larger: `100000` for "2,4 mln". */
  readonly rounding?: Decimal;
  /** What is written behind the number: "fte", "projecten". */
  readonly unit?: string;
};

/** One number inside a composite value: the `14.4%` of "60.093 (14.4%)", the `22.6% RUG` of a cell with two shares. */
export type Part = { readonly number: Decimal; readonly percent: boolean; readonly label: string | null };

/** The meaning of a cell of an indicator table. Numbers are exact, with the digits as written: a percentage of 19,30% is `19.30` with `percent`. */
export type FigureValue =
  | ({ readonly type: 'number'; readonly number: Decimal; readonly percent: boolean } & AsStanding)
  | ({
      readonly type: 'comparison';
      readonly operator: Operator;
      readonly number: Decimal;
      readonly percent?: true;
    } & AsStanding)
  /** "> dan in 2017", "groei ten opzichte van 2015" */
  | { readonly type: 'relative'; readonly operator: Operator; readonly year: number }
  | { readonly type: 'missing'; readonly why: MissingReason }
  /** "Top 8" (number 8, form top), "Plaats 10 en 11" (number 10, to 11, form place). A place is counted. Lower is better. */
  | { readonly type: 'rank'; readonly number: number; readonly to?: number; readonly form: 'top' | 'place' }
  /** "1:8,5" */
  | { readonly type: 'ratio'; readonly left: Decimal; readonly right: Decimal }
  | ({
      readonly type: 'composite';
      readonly number: Decimal;
      readonly percent: boolean;
      readonly parts: readonly Part[];
    } & AsStanding)
  | { readonly type: 'text'; readonly text: string };
