import { sectionsOf } from '../../../../drafting/compose/in-order.ts';
import type { Outline, Placed } from '../../../../drafting/compose/outline.ts';
import type { Identified } from '../../../../drafting/item.ts';
import type { DraftFinding } from '../../../../drafting/judged/draft-judging.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import { writeWords } from '../../../../words/drafts/write-words.data.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import { documentsPath } from '../documents/present-documents.ts';
import { namePiece } from '../margin/name-piece.ts';
import { byGravity, presentFound } from '../margin/present-found.ts';
import type { FoundPageView } from './found-page-view.ts';

/** Each finding once, where it is first met in the order of the document. */
export function presentFoundPage(
  draft: FoundDraft,
  outline: Outline,
  found: readonly DraftFinding[] | 'looking',
  { who, organisation }: AtWork,
  context: Context,
): FoundPageView {
  const { voice } = context;
  const t = marginWords[voice.language];
  const path = documentsPath(organisation.slug, draft.slug);
  const all = found === 'looking' ? [] : found.toSorted(byGravity);
  const told = new Set<DraftFinding>();
  const placesIn = (chapter: Placed) => {
    const own: Identified = { id: chapter.id, item: chapter.item };
    return [own, ...piecesOf(chapter.id, outline)].flatMap((piece) => {
      const here = all.filter((one) => !told.has(one) && one.items.includes(piece.id));
      for (const one of here) told.add(one);
      if (here.length === 0) return [];
      const to = `${path}/${chapter.id}${piece === own ? '' : `#stuk-${piece.id}`}`;
      const text = piece.item.kind === 'chapter' ? t.toChapter : t.toPiece(namePiece(piece.item, context.words));
      const reader = { language: voice.language, isPlan: false, mayWrite: false };
      return [{ at: { href: addressOf(voice, to), text }, found: here.map((one) => presentFound(one, piece, reader)) }];
    });
  };
  const chapters = outline.chapters.flatMap((chapter) => {
    const places = placesIn(chapter);
    return places.length === 0 ? [] : [{ id: chapter.id, name: chapterName(chapter.item), places }];
  });
  return {
    frame: workFrame(context, { title: t.title, organisation, who }),
    title: t.title,
    lead: t.lead(draft.title),
    back: { href: addressOf(voice, path), text: writeWords[voice.language].toDocument(draft.title) },
    number: found === 'looking' ? null : told.size === 0 ? t.none : t.number(told.size),
    looking:
      found === 'looking'
        ? { text: t.lookingAll, again: { href: addressOf(voice, `${path}/bevindingen`), text: t.lookAgain } }
        : null,
    chapters,
  };
}

function piecesOf(chapter: string, outline: Outline): readonly Identified[] {
  return sectionsOf(chapter, outline).flatMap(({ passage, pieces }) =>
    passage === null ? pieces : [passage, ...pieces],
  );
}
