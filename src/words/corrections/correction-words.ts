import type {
  ColumnMeaning,
  HeadingMeaning,
  HeadingStyle,
  RowMeaning,
  StatementMeaning,
} from '../../model/correction.ts';
import type { FigureRole } from '../../model/statement.ts';

/** What decisions of persons are said with, in one language. */
export type CorrectionWords = {
  /** A line by its words. */
  readonly line: (words: string) => string;
  /** All lines of a style that begin with a number, or all others that are no other heading. */
  readonly alike: (style: string, isNumbered: boolean) => string;
  readonly styles: Readonly<Record<HeadingStyle, string>>;
  /** What stands behind the line. */
  readonly asks: (question: string) => string;
  readonly headings: Readonly<Record<Exclude<HeadingMeaning['is'], 'question'>, string>>;
  /** Behind what is a chapter. */
  readonly level: (level: string) => string;
  /** What tells roles and years of values stands above them or in their rows. */
  readonly column: (head: string, is: string, isOfValues: boolean) => string;
  readonly columns: Readonly<Record<Exclude<ColumnMeaning['is'], 'value'>, string>>;
  readonly roles: Readonly<Record<FigureRole, string>>;
  readonly year: (year: number | 'head' | null) => string;
  /** Behind a head or a name with a year in it: it holds of the same with any year. */
  readonly anyYear: string;
  readonly row: (name: string, is: string) => string;
  readonly amount: (side: string) => string;
  readonly rows: Readonly<Record<Exclude<RowMeaning['is'], 'amount'>, string>>;
  readonly statement: (text: string, is: string) => string;
  readonly statements: Readonly<Record<StatementMeaning, string>>;
  /** Of which kind, year or body the document is. */
  readonly publication: (parts: readonly string[]) => string;
  readonly anyBody: string;
};
