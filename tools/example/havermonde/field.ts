/** The years of which the invented municipality has a budget and an annual report. */
export const years = [2022, 2023, 2024, 2025] as const;
export type Year = (typeof years)[number];

/** The name of a book, which is also that of its file without ending. */
export type BookName = `${'begroting' | 'jaarverslag'}-${Year}`;

/** Values by year, as they are written in a table. */
export type Series = { readonly [year: number]: string };

/** An indicator with its whole history. Each book takes from it the years that its layout shows. */
export type Indicator = {
  readonly name: string;
  readonly kind: 'effect' | 'prestatie' | 'verplicht';
  readonly unit: string;
  readonly source: string;
  readonly actual: Series;
  readonly aim: Series;
  /** The years of the first and the last book that have it. */
  readonly first?: Year;
  readonly last?: Year;
  readonly renamed?: { readonly from: Year; readonly name: string };
  /** What a book says otherwise than the others: a fault that was planted. */
  readonly unlike?: { readonly [book in BookName]?: { readonly actual?: Series; readonly aim?: Series } };
};

/** In thousands of euros. Accounted for from 2020 on, budgeted from 2021 on, amended from 2022 on; all up to 2025. */
export type Side = {
  readonly actual: readonly [number, number, number, number, number, number];
  readonly original: readonly [number, number, number, number, number];
  readonly amended: readonly [number, number, number, number];
};

/** What was planned beside what the annual report says of it; null where the report says nothing, which is planted. */
type Action = { readonly plan: string; readonly done: string | null };

/** A goal, what is planned for it, and what the annual report concludes of it. */
type Goal = { readonly goal: string; readonly actions: readonly Action[]; readonly conclusion: string };

type FieldYear = {
  readonly situation: readonly string[];
  readonly goals: readonly Goal[];
  /** Why the account differs from the budget. */
  readonly deviation: string;
  readonly progress: { readonly light: 'groen' | 'oranje' | 'rood'; readonly text: string };
  /** The annual report leaves out what was done and concluded, which is planted. */
  readonly isUnanswered?: true;
};

/** A policy field through all years. */
export type Field = {
  /** In the books of 2022 and 2023, and in those of 2024 and 2025. */
  readonly titles: readonly [string, string];
  readonly indicators: readonly Indicator[];
  readonly expenses: Side;
  readonly income: Side;
  /** By how much the balance of a book's own year is written too high: a fault that was planted. */
  readonly offBalance?: { readonly [book in BookName]?: number };
  readonly years: { readonly [year in Year]: FieldYear };
};
