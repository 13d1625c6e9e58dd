import type { Block, ReadTable } from './block.ts';
import type { Question } from './question.ts';
import type { Position } from './source.ts';
import type { Account, Amount, Commitment, Indicator, Mention, Reference } from './statement.ts';

export const chapterLevels = ['programme', 'subprogramme', 'policy-field', 'paragraph', 'other'] as const;
export type ChapterLevel = (typeof chapterLevels)[number];

/** A chapter above this one, as named on the same page. */
export type Parent = { readonly code: string | null; readonly title: string; readonly level: ChapterLevel };

/** What stands under one question in a chapter, in the order of the document. */
export type Passage = {
  readonly question: Question;
  /** The heading as written; null above the first heading. */
  readonly heading: string | null;
  readonly blocks: readonly (Block | ReadTable)[];
  readonly at: Position;
};

/** A node of a publication's tree with all that is stated in it. */
export type Chapter = {
  /** As written, leading zeros included: `2.1.4`, `02.1`, `5A`; null where there is none. */
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  /** Outermost first. */
  readonly parents: readonly Parent[];
  readonly passages: readonly Passage[];
  readonly commitments: readonly Commitment[];
  readonly accounts: readonly Account[];
  readonly indicators: readonly Indicator[];
  readonly amounts: readonly Amount[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
  readonly at: Position;
};
