import type { NoFacts, SayingOf } from '../saying.ts';
import type { MarkUse } from './forms/numeral.ts';

/** Why a point or a comma was taken for what it is: nothing else can stand there, it is a share, other cells of the table show it, or it is the Dutch way. */
export type MarkReason = 'only-decimal' | 'share' | 'table' | 'dutch';

/** The pieces of a cell that a saying is about, as written. Sayings that differ in nothing else say the same of other cells. */
export type Quoted = { readonly quoted: readonly string[] };

/** What is said of how a notation was read, where it can be read in two ways. */
export type NotationFacts = {
  readonly 'mark-read': Quoted & { readonly mark: '.' | ','; readonly use: MarkUse; readonly because: MarkReason };
  readonly 'brackets-negative': NoFacts;
  readonly 'dash-negative': NoFacts;
  /** "ca. 20" */
  readonly 'about-left-out': Quoted;
  /** "> 60.000 (15%)" */
  readonly 'after-limit-left-out': NoFacts;
  readonly 'number-not-year': Quoted;
  /** "12 (schatting)" */
  readonly 'not-of-number': Quoted;
  /** "nihil" */
  readonly 'nil-is-zero': NoFacts;
  readonly 'unit-of-number': Quoted;
};

export type NotationSaying = SayingOf<NotationFacts>;
