/** An order between two numbers, as written before a target. */
export type Operator = '>' | '>=' | '<' | '<=';

/** Why a cell holds no number: `-`, `NTB`, `onbekend` and an empty cell are four different things. */
export type MissingReason = 'not-measured' | 'to-follow' | 'unknown' | 'blank';

/** One number inside a composite value: the `14.4%` of "60.093 (14.4%)", the `22.6% RUG` of a cell with two shares. */
export type Part = { readonly number: number; readonly percent: boolean; readonly label: string | null };

/** The meaning of a cell of an indicator table. Numbers are plain: a percentage of 19,3% is 19.3 with `percent`. */
export type FigureValue =
  | { readonly type: 'number'; readonly number: number; readonly percent: boolean }
  | { readonly type: 'comparison'; readonly operator: Operator; readonly number: number; readonly percent?: true }
  /** "> dan in 2017", "groei ten opzichte van 2015" */
  | { readonly type: 'relative'; readonly operator: Operator; readonly year: number }
  | { readonly type: 'missing'; readonly why: MissingReason }
  /** "Top 8" (number 8, form top), "Plaats 10 en 11" (number 10, to 11, form place). Lower is better. */
  | { readonly type: 'rank'; readonly number: number; readonly to?: number; readonly form: 'top' | 'place' }
  /** "1:8,5" */
  | { readonly type: 'ratio'; readonly left: number; readonly right: number }
  | { readonly type: 'composite'; readonly number: number; readonly percent: boolean; readonly parts: readonly Part[] }
  | { readonly type: 'text'; readonly text: string };
