/** An amount as it is drawn: its size in the unit of the picture, and as it is written there. */
type DrawnAmount = { readonly number: number; readonly text: string };

/** A year of a picture of money. */
export type DrawnYear = {
  readonly year: number;
  /** No document at hand states any amount of it, also none that is not drawn. */
  readonly isGap: boolean;
  readonly budget: DrawnAmount | null;
  readonly amended: DrawnAmount | null;
  readonly actual: DrawnAmount | null;
  /** How the account compares with the budget, a line a text: "302", "hoger"; null where that is not told. */
  readonly outcome: readonly string[] | null;
};

/** Budget and account of one item through the years. */
export type MoneyPictureView = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** What there is to see, in a sentence. */
  readonly summary: string;
  readonly years: readonly DrawnYear[];
  readonly legend: {
    readonly actual: string;
    readonly budget: string;
    readonly amended: string;
    readonly none: string;
    /** Said where words stand under the years. */
    readonly outcome: string;
    /** Said where the axis does not begin at zero. */
    readonly cut: string;
  };
};
