import type { Block } from '../../../model/block.ts';
import type { NoteSaying } from '../../../model/note-facts.ts';
import type { PublicationName } from '../../identity/publication-name.ts';
import type { QuestionHeading } from '../../questions/question-heading.ts';
import type { ChapterHeading } from '../chapters/chapter-heading.ts';

/** What a block is in the outline, judged by its own words. */
export type Mark =
  | { readonly kind: 'note'; readonly why: NoteSaying }
  /** The title line of the publication itself. */
  | { readonly kind: 'publication'; readonly name: PublicationName }
  /** The name of the publishing body on a line of its own. */
  | { readonly kind: 'organisation' }
  /** A breadcrumb written as a line. */
  | { readonly kind: 'trail'; readonly parts: readonly string[] }
  | { readonly kind: 'question'; readonly question: QuestionHeading }
  | { readonly kind: 'chapter'; readonly heading: ChapterHeading }
  /** Looks like a heading; what it heads follows from its place. */
  | { readonly kind: 'title' }
  | { readonly kind: 'content' };

export type MarkedBlock = {
  readonly block: Block;
  /** The folded text of a heading or paragraph; empty for other blocks. */
  readonly text: string;
  /** The level of a marked-up heading; null for lines that only look like one. */
  readonly rank: number | null;
  readonly mark: Mark;
};
