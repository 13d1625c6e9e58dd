import type { Activity } from '../content/activity.ts';
import type { IndicatorKind } from '../content/domain.ts';
import type { Subject } from '../content/series.ts';

export type BookKind = 'budget' | 'progress-report' | 'annual-report';

/** What a cell says, before the house notation is laid over it. */
export type DraftValue =
  | { readonly is: 'number'; readonly number: number }
  /** At least or at most so much, whichever is better. */
  | { readonly is: 'aim'; readonly number: number }
  /** Better than in a year. */
  | { readonly is: 'relative'; readonly year: number }
  | { readonly is: 'missing' };

export type Moment = 'achieved' | 'aim' | 'baseline';

export type DraftIndicator = {
  name: string;
  readonly unit: string;
  readonly source: string;
  readonly kind: IndicatorKind;
  readonly decimals: number;
  readonly more: boolean;
  readonly value: (moment: Moment, year: number, subject: Subject) => DraftValue;
  /** What this book says otherwise, by `moment year subject`. */
  readonly instead: Map<string, DraftValue>;
};

type DraftGoal = { readonly text: string; readonly explanation: string };

export type DraftActivity = {
  readonly activity: Activity;
  /** For a commitment in running text: when it will be done, as "in de zomer van 2021". */
  readonly term: string | null;
  /** Whether the report says what came of it. */
  answered: boolean;
  /** Words of its own for the plan, or for what came of it, without a full stop. */
  plan: string | null;
  outcome: string | null;
};

export type Standing = 'original' | 'amended' | 'actual';
export type Side = 'expenses' | 'income' | 'balance';

/** In whole thousands of euros; `instead` holds what this book says otherwise, by `side standing year`. */
export type DraftMoney = {
  readonly amount: (side: 'expenses' | 'income', standing: Standing, year: number) => number;
  readonly instead: Map<string, number>;
};

/** What the book says; the balance is what is left of income after expenses. */
export function amountIn({ amount, instead }: DraftMoney, side: Side, standing: Standing, year: number): number {
  const said = instead.get(`${side} ${standing} ${year}`);
  if (said !== undefined) return said;
  return side === 'balance'
    ? amount('income', standing, year) - amount('expenses', standing, year)
    : amount(side, standing, year);
}

export type DraftChapter = {
  /** The same in all books, whatever the chapter is called or numbered. */
  readonly key: string;
  /** Its numbers from the outermost: 2, 1 for 2.1. */
  numbers: readonly number[];
  title: string;
  readonly holder: string;
  /** 0 for the outermost. */
  readonly rank: number;
  readonly introduction: string[];
  situation: string | null;
  readonly goals: DraftGoal[];
  readonly activities: DraftActivity[];
  readonly indicators: DraftIndicator[];
  money: DraftMoney | null;
  readonly conclusion: string | null;
  /** Whether a report has the question what was done at all. */
  hasAnswer: boolean;
};

export type DraftBook = { readonly kind: BookKind; readonly year: number; readonly chapters: DraftChapter[] };

/** What the book says in that place. */
export function valueIn(indicator: DraftIndicator, moment: Moment, year: number, subject: Subject): DraftValue {
  return indicator.instead.get(`${moment} ${year} ${subject}`) ?? indicator.value(moment, year, subject);
}
