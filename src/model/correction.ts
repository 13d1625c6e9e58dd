import type { ChapterLevel } from './chapter.ts';
import type { PublicationKind } from './publication.ts';
import type { AskedQuestion } from './question.ts';
import type { AmountSide, FigureRole } from './statement.ts';

/** How a line is set: the level of a marked-up heading, bold, in capitals, or like the text. */
export const headingStyles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'bold', 'capitals', 'plain'] as const;
export type HeadingStyle = (typeof headingStyles)[number];

/** What a line is to the text below it. A `goal` is itself what is wanted; a `part` heads a part of an answer; `text` heads nothing. */
export const headingMeanings = ['goal', 'part', 'text'] as const;
export type HeadingMeaning =
  | { readonly is: 'question'; readonly question: AskedQuestion }
  /** Of which level, where that was decided too. */
  | { readonly is: 'chapter'; readonly level: ChapterLevel | null }
  | { readonly is: (typeof headingMeanings)[number] };

/** What a column holds that tells of a row. */
export const columnMeanings = ['name', 'unit', 'source', 'frequency', 'code', 'period', 'remark'] as const;
export type ColumnMeaning =
  | {
      readonly is: 'value';
      readonly role: FigureRole;
      /** How many years after that of the document (-1: the year before it); `head` where the head names it, null where a row does or nothing. */
      readonly year: number | 'head' | null;
    }
  | { readonly is: (typeof columnMeanings)[number] };

/** What a text states, `nothing` where it states neither. */
export const statementMeanings = ['commitment', 'account', 'nothing'] as const;
export type StatementMeaning = (typeof statementMeanings)[number];

/** What a row of a table states: figures of an indicator, amounts of a side of the accounts, or `neither` (a total, a remark). */
export const rowMeanings = ['indicator', 'neither'] as const;
export type RowMeaning =
  | { readonly is: 'amount'; readonly side: AmountSide }
  | { readonly is: (typeof rowMeanings)[number] };

/** Which publication of which body it is; of what is absent nothing is said. */
export type PublicationDecision = {
  readonly kind?: PublicationKind | undefined;
  readonly year?: number | undefined;
  /** The last year of a term; null where it is about one year. */
  readonly endYear?: number | null | undefined;
  /** Which of several in one year; null where it is the only one. */
  readonly sequence?: number | null | undefined;
  readonly organisation?: string | undefined;
};

/** What a person decided about a reading, anchored on texts: it holds wherever these stand, whatever moved. */
export type Decision =
  | {
      readonly about: 'heading';
      /** Its words without numbers, years and the name of the body; null for all lines of the style that are no other heading. */
      readonly words: string | null;
      /** Of all lines of a style: those that begin with a number, and not those that do not. */
      readonly isNumbered?: true | undefined;
      readonly style: HeadingStyle;
      readonly means: HeadingMeaning;
    }
  /** The storeys of the head of a column in one text, with `#` for each year; or a word in rows that tells the role of the values beside it. */
  | { readonly about: 'column'; readonly head: string; readonly means: ColumnMeaning }
  /** The first text of a row, with `#` for each year. */
  | { readonly about: 'row'; readonly name: string; readonly means: RowMeaning }
  | { readonly about: 'statement'; readonly text: string; readonly means: StatementMeaning }
  | { readonly about: 'publication'; readonly means: PublicationDecision };

/** Of which documents a decision holds: of one body, and of those of one publication, of one file of it, where that is said. */
export type Reach = {
  readonly organisation: string | null;
  readonly publication: { readonly kind: PublicationKind; readonly year: number | null } | null;
  readonly file: string | null;
};

/** One decision of a person about a reading: an entry of a journal, undone by itself and never overwritten. */
export type Correction = {
  /** Names it in its journal. */
  readonly id: string;
  /** When, as ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly reach: Reach;
  readonly decision: Decision;
  /** Why, on one line, where that was said: it is public. */
  readonly reason?: string | undefined;
};
