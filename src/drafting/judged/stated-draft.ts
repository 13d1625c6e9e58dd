import { placeKey, type StatedPublication } from '../../threading/stated.ts';
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
  const { publication, pieces } = composePublication({ ...draft, items: draft.items.map(withoutEmptyPlaces) });
  const outline = new Outline(draft.items);
  const waits = (chapter: string) => {
    const { asked, written } = answersOf(chapter, outline);
    return written < asked;
  };
  const ids = new Map<string, string>();
  const chapters = publication.chapters.map((chapter, at) => {
    const piece = pieces[at];
    if (piece === undefined) throw new Error(`chapter ${chapter.slug} of ${draft.slug} is no piece`);
    ids.set(placeKey(chapter.slug, 'chapter', 0), piece.chapter);
    for (const [kind, own] of [
      ['commitment', piece.commitments],
      ['account', piece.accounts],
      ['indicator', piece.indicators],
    ] as const)
      for (const [ordinal, id] of own.entries()) ids.set(placeKey(chapter.slug, kind, ordinal), id);
    return waits(piece.chapter) ? { ...chapter, nature: ['in-part' as const] } : chapter;
  });
  return { ...publication, chapters, ids };
}
