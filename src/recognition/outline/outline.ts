import type { Doubt } from '../../model/doubt.ts';
import type { Note } from '../../model/reading.ts';
import type { ChapterDraft } from './chapters/chapter-draft.ts';

/** The chapters of a document with their passages, what belongs to none, and what is not sure. */
export type Outline = {
  readonly chapters: readonly ChapterDraft[];
  readonly notes: readonly Note[];
  readonly doubts: readonly Doubt[];
};
