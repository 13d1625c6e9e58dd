import type { AskedQuestion } from '../layout/question-weights.data.ts';
import type { ChapterHeading } from '../outline/chapter-heading.ts';

/** What a line is to the outline: it opens a chapter, asks a question, is the next goal, heads a part that asks nothing, heads a part of an answer, or is text. */
export type Tag =
  | { readonly kind: 'chapter'; readonly heading: ChapterHeading }
  | {
      readonly kind: 'question';
      readonly question: AskedQuestion /** In the sequence of the headings that come back. */;
      readonly order: number;
    }
  /** The next goal of the chapter, about which questions are asked again. */
  | { readonly kind: 'goal' }
  | { readonly kind: 'section' }
  | { readonly kind: 'within' }
  | { readonly kind: 'text' };
