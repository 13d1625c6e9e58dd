import type { Outline, Placed } from '../../../../drafting/compose/outline.ts';
import { answersOf, sumAnswers } from '../../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import type { DraftState } from '../../../../model/rights/draft-state.ts';
import { documentWords } from '../../../../words/drafts/document-words.data.ts';
import { isBeingWritten } from '../../queries/find-draft.ts';
import type { ChapterNode } from './document-view.ts';

/** The tree of a document: behind each chapter what still waits in it and below it, as long as it can be written. @param path of the document */
export function chapterTree(
  outline: Outline,
  { path, state }: { readonly path: string; readonly state: DraftState },
  { voice }: Context,
  current: string | null = null,
): readonly ChapterNode[] {
  const t = documentWords[voice.language];
  const below = Map.groupBy(outline.chapters, ({ parent }) => parent?.id ?? null);
  const nodesUnder = (parent: string | null): readonly ChapterNode[] =>
    (below.get(parent) ?? []).map(({ id, item: { code, title } }) => {
      const { asked, written } = sumAnswers(chaptersIn(id, below).map((one) => answersOf(one, outline)));
      return {
        ...{ code, title, href: addressOf(voice, `${path}/${id}`), current: id === current },
        waits: asked === 0 || !isBeingWritten({ state }) ? null : t.waits(asked - written),
        isDone: asked === written,
        children: nodesUnder(id),
      };
    });
  return nodesUnder(null);
}

function chaptersIn(id: string, below: ReadonlyMap<string | null, readonly Placed[]>): readonly string[] {
  return [id, ...(below.get(id) ?? []).flatMap((child) => chaptersIn(child.id, below))];
}
