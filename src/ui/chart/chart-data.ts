import type { Operator } from '../../model/notation/value.ts';

/** In which sense a value stands there. What was budgeted, or heads a column with a year alone, is never taken for what was achieved. */
export type Series = 'achieved' | 'baseline' | 'budgeted' | 'reference' | 'other';

/** A value in one year. */
export type ChartPoint = {
  readonly year: number;
  readonly number: number;
  /** "Plaats 10 en 11": the last place of several. */
  readonly to: number | null;
  readonly series: Series;
  /** "> 20" as a value that was reached: at least as far as the dot. */
  readonly operator: Operator | null;
  /** As the publication wrote it, and where that is long with less around the number: "60.093 (14.4%)", "60.093". */
  readonly texts: readonly string[];
  /** False for a value that a later publication replaced. */
  readonly isLatest: boolean;
};

/** A target for one year: a number to reach, or with an operator a bound. */
export type ChartTarget = Pick<ChartPoint, 'year' | 'number' | 'operator' | 'texts' | 'isLatest'>;

/** From this year on the figures are of something else, as far as their name or their unit tells. */
export type ChartBreak = { readonly year: number; readonly cause: 'name' | 'unit' };

/** What a chart draws. Years without a value are drawn as such, never skipped and never as zero. */
export type ChartData = {
  readonly points: readonly ChartPoint[];
  readonly targets: readonly ChartTarget[];
  /** Years for which a publication says that there is no value. */
  readonly missing: readonly number[];
  readonly breaks: readonly ChartBreak[];
  /** A rank: the axis runs down, first place on top. */
  readonly isRank: boolean;
  /** All are percentages: the axis says so. */
  readonly isPercent: boolean;
};

/** The words around a chart, which make of it a picture that can stand by itself. */
export type ChartFrame = {
  readonly title: string;
  /** Unit, body and years. */
  readonly subtitle: string;
  /** "Verzonnen: …", "Hervertelling …"; null where the texts are what the body published. */
  readonly status: string | null;
  /** Of which publications of which body the figures are, and when the newest of them was laid down. */
  readonly source: string;
  /** Who drew it, and the address of the page. */
  readonly address: string;
};

/** What the marks of a chart are called. */
export type ChartWords = {
  readonly legend: Readonly<
    Record<Series | 'target' | 'bound' | 'formerAim' | 'beyond' | 'former' | 'missing', string>
  >;
  readonly breaks: Readonly<Record<ChartBreak['cause'], string>>;
  /** Said under an axis that does not start at zero. */
  readonly cut: (first: string) => string;
  /** Said under an axis of ranks. */
  readonly rank: string;
  /** Said where there was no room for all numbers. */
  readonly leftOut: string;
};
