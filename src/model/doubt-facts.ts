import type { Question } from './question.ts';
import type { AsWritten, NoFacts, SayingOf } from './saying.ts';
import type { FigureRole } from './statement.ts';

/** The head of a column as written; empty where it has none. */
type Column = { readonly head: string };

/** What is not known. */
export type DoubtFacts = {
  /** A row has fewer cells than the table has columns. */
  readonly 'row-short': NoFacts;
  readonly 'column-many-ways': Column;
  readonly 'column-role': Column;
  readonly 'column-year': Column;
  /** Other publications give quite other values for the role and the year that the column was read as. */
  readonly 'given-otherwise': Column & { readonly role: FigureRole; readonly year: number | null };
  readonly 'heading-two-ways': NoFacts;
  /** What a heading asks is told by its answer alone. */
  readonly 'asked-by-answer': NoFacts;
  /** Whether a text is a commitment, an account or neither. */
  readonly nature: NoFacts;
  /** The cells of a row ran together. */
  readonly 'row-run-together': NoFacts;
  /** No head says in which column stands what is asked. */
  readonly 'column-asked': NoFacts;
  /** Values on lines of their own, of which the rows and columns were lost. */
  readonly 'table-lost': NoFacts;
  /** Whether the rows of a table are amounts of the accounts or indicators. */
  readonly 'table-sort': NoFacts;
  readonly 'as-written': AsWritten;
};

export type DoubtSaying = SayingOf<DoubtFacts>;

/** What something that is in doubt may be. */
export type CandidateFacts = {
  readonly figure: { readonly role: FigureRole; readonly year: number | null };
  readonly column: Column;
  readonly question: { readonly question: Question };
  readonly 'asks-nothing': NoFacts;
  readonly chapter: NoFacts;
  readonly 'chapter-above': NoFacts;
  readonly 'title-again': NoFacts;
  readonly 'no-text': NoFacts;
  readonly 'next-goal': NoFacts;
  readonly 'within-answer': NoFacts;
  readonly text: NoFacts;
  readonly commitment: NoFacts;
  readonly account: NoFacts;
  readonly amounts: NoFacts;
  readonly indicators: NoFacts;
  readonly 'as-written': AsWritten;
};

export type CandidateSaying = SayingOf<CandidateFacts>;
