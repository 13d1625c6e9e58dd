import type { Nature } from '../../../model/nature.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import type { FindingContent } from '../../findings/queries/finding-content.ts';
import type { Column } from '../shown/columns.ts';

/** What every row needs: the columns, the addresses and the words. */
export type TableContext = {
  readonly columns: readonly Column[];
  readonly words: Words;
  readonly language: Language;
  /** What a chapter is, where it is not simply what the body published. */
  readonly natureOf: (publication: string, chapter: string) => readonly Nature[];
  /** Whether it may be said that something is absent from what a publication has about the field. */
  readonly mayMissIn: (publication: string) => boolean;
  /** Where a statement stands in its document. */
  readonly sourceOf: (statement: StatementContent) => string;
  /** Where one of its figures stands: the very cell. @param at its place among the figures of the statement */
  readonly cellOf: (statement: StatementContent, at: number) => string;
  readonly chapterAt: (publication: string, chapter: string) => string;
  readonly publicationAt: (publication: string) => string;
  readonly findingAt: (key: string) => string;
  readonly threadAt: (kind: 'indicator' | 'commitment', slug: string) => string;
  /** The findings that quote one of these statements. */
  readonly findingsOf: (keys: readonly string[]) => readonly FindingContent[];
};
