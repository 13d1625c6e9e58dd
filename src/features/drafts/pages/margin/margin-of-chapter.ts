import { sectionsOf } from '../../../../drafting/compose/in-order.ts';
import type { Outline, Placed } from '../../../../drafting/compose/outline.ts';
import type { DraftFinding } from '../../../../drafting/judged/draft-judging.ts';
import type { Context } from '../../../../frame/context.ts';
import { isPlan } from '../../forms/written-fields.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import { namePiece } from './name-piece.ts';
import { type MarginOf, presentMargin } from './present-margin.ts';

/** A chapter as far as what is found in it rests on it. */
export type FoundIn = {
  readonly draft: FoundDraft;
  readonly outline: Outline;
  readonly chapter: Placed;
  readonly mayWrite: boolean;
};

/** What is found in a chapter, at its pieces as the page shows them. */
export function marginOfChapter(
  { draft, outline, chapter, mayWrite }: FoundIn,
  found: readonly DraftFinding[],
  { voice: { language }, words }: Context,
): MarginOf {
  const pieces = sectionsOf(chapter.id, outline).flatMap(({ passage, pieces: own }) =>
    passage === null ? own : [passage, ...own],
  );
  const who = { language, isPlan: isPlan(draft), mayWrite };
  return presentMargin(found, { chapterId: chapter.id, pieces }, who, ({ item }) => namePiece(item, words));
}
