import type { Operator } from '../../model/notation/value.ts';

/** A value that was reached, budgeted or given for comparison, in one year. */
export type ChartPoint = {
  readonly year: number;
  readonly number: number;
  readonly series: 'achieved' | 'budgeted' | 'reference';
  /** "> 20" as a value that was reached: at least as far as the dot. */
  readonly operator: Operator | null;
  /** As the publication wrote it. */
  readonly raw: string;
  /** False for a value that a later publication replaced. */
  readonly latest: boolean;
};

/** A target for one year: a number to reach, or with an operator a bound. */
export type ChartTarget = {
  readonly year: number;
  readonly number: number;
  readonly operator: Operator | null;
  readonly raw: string;
};

/** What a chart draws. Years without a value are drawn as such, never skipped and never as zero. */
export type ChartData = {
  readonly points: readonly ChartPoint[];
  readonly targets: readonly ChartTarget[];
  /** Years for which a publication says that there is no value. */
  readonly missing: readonly number[];
  /** A rank: the axis runs down, first place on top. */
  readonly isRank: boolean;
};
