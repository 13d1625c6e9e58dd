import type { Parent } from '../../model/chapter.ts';
import type { NoteSaying } from '../../model/note-facts.ts';
import type { AskedQuestion, Question } from '../../model/question.ts';
import type { ChapterHeading } from '../outline/chapters/chapter-heading.ts';

/** What a line is to the outline. */
export type Tag =
  /** It opens a chapter. */
  | { readonly kind: 'chapter'; readonly heading: ChapterHeading }
  /** It names a chapter above the page. */
  | { readonly kind: 'parent'; readonly parent: Parent }
  | {
      readonly kind: 'question';
      readonly question: AskedQuestion;
      /** In the sequence of the headings that come back. */
      readonly order: number;
    }
  /** It is the next goal of the chapter, about which questions are asked again; the text below it explains. */
  | { readonly kind: 'goal' }
  /** It heads a part that asks nothing, or introduces. */
  | { readonly kind: 'section'; readonly question: Extract<Question, 'intro' | 'other'> }
  /** It heads a part of an answer. */
  | { readonly kind: 'within' }
  /** It only says again what the chapter is called. */
  | { readonly kind: 'again' }
  /** It is no part of the text, for this reason. */
  | { readonly kind: 'aside'; readonly why: NoteSaying }
  | { readonly kind: 'text' };
