import type { Footnote } from '../../model/block.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import type { Decided } from '../decided/decided.ts';

/** What is known around a table when its statements are made. */
export type TableContext = {
  readonly publication: PublicationIdentity;
  readonly organisation: string | null;
  /** Texts above the table, nearest first: the paragraph before it, then the headings: "Prestatie-indicatoren", "(bedragen x € 1.000)". */
  readonly above: readonly string[];
  /** What the passage answers in which the table stands. */
  readonly question: Question;
  /** Footnotes that marks in the table can point at, the nearest first. */
  readonly footnotes: readonly Footnote[];
  /** What persons decided of rows. */
  readonly decided: Decided;
};
