import { placeKey, type StatedPublication } from '../../threading/stated.ts';
import { piecesByPlace } from '../adopting/pieces-by-place.ts';
import { composePublication } from '../compose/compose-publication.ts';
import type { Draft } from '../compose/draft.ts';
import { Outline } from '../compose/outline.ts';
import type { Identified } from '../item.ts';
import { answersOf } from '../waiting/count-answers.ts';

/** A piece as far as it is written: a value that still waits is not one that is missing. */
function withoutEmptyPlaces({ id, item }: Identified): Identified {
  if (item.kind !== 'indicator') return { id, item };
  return { id, item: { ...item, figures: item.figures.filter(({ raw }) => raw.trim() !== '') } };
}

/**
 * A draft as a publication that can be threaded and judged: each statement is known by the id of its piece. A chapter in which something still waits to
 * be written is in part: what is not written yet is not absent.
 */
export function stateDraft(draft: Draft): StatedPublication {
  const composed = composePublication({ ...draft, items: draft.items.map(withoutEmptyPlaces) });
  const ids = piecesByPlace(composed);
  const outline = new Outline(draft.items);
  const chapters = composed.publication.chapters.map((chapter) => {
    const { asked, written } = answersOf(ids.get(placeKey(chapter.slug, 'chapter', 0)) ?? '', outline);
    return written < asked ? { ...chapter, nature: ['in-part' as const] } : chapter;
  });
  return { ...composed.publication, chapters, ids };
}
