import type { Block } from '../../../model/block.ts';
import type { ChapterLevel, Parent } from '../../../model/chapter.ts';
import type { Question } from '../../../model/question.ts';
import type { Position } from '../../../model/source.ts';

/** A passage while the outline is being built: its tables are still among its blocks. */
export type PassageDraft = {
  readonly question: Question;
  readonly heading: string | null;
  /** Its heading is what is wanted: the text below it explains. */
  readonly isGoal?: true;
  readonly blocks: Block[];
  readonly at: Position;
};

/** A chapter while the outline is being built. */
export type ChapterDraft = {
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  readonly parents: readonly Parent[];
  readonly passages: PassageDraft[];
  /** Nothing in the document names it: it is called after the publication or the file. */
  readonly isUnnamed: boolean;
  /** The level of its marked-up heading, null for a plain line. */
  readonly rank: number | null;
  readonly at: Position;
};
