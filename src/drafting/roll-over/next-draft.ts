import { placeKey, type StatedPublication } from '../../threading/stated.ts';
import type { DraftItem, Identified } from '../item.ts';
import type { Begun, GoingOn } from './begun.ts';
import { piecesOfChapter } from './pieces-of-chapter.ts';
import { type AskedPassage, templates } from './templates.data.ts';

type RollOver = {
  readonly begun: Begun;
  /** What it asks in each chapter of a field; left out, what its kind asks. */
  readonly asked?: readonly AskedPassage[];
  /** Makes the id of a piece. */
  readonly newId: () => string;
};

/**
 * The first pieces of a new document, from one that was adopted: its tree, its indicators and its commitments go on, each knowing what it goes on from;
 * what must be answered is there as an empty place. A report waits for the account of each commitment and the value of each indicator, with the aim as it
 * was adopted; a next plan has the commitments to keep, change or end, and waits for the aims of its years.
 * @param adopted as it is in a record, with the lasting ids of its statements
 */
export function nextDraft(
  adopted: StatedPublication,
  { begun, asked = templates[begun.kind], newId }: RollOver,
): readonly Identified[] {
  const items: Identified[] = [];
  const add = (item: DraftItem): string => {
    const id = newId();
    items.push({ id, item });
    return id;
  };
  const chapterIds = new Map<string, string>();
  const places = new Map<string | null, number>();
  for (const chapter of adopted.chapters) {
    const goingOn: GoingOn = (kind, ordinal) => {
      const statement = adopted.ids?.get(placeKey(chapter.slug, kind, ordinal));
      if (statement === undefined)
        throw new Error(`${kind} ${ordinal} of ${adopted.slug}/${chapter.slug} has no lasting id`);
      return { from: [statement], reason: null };
    };
    const parent = chapter.parent === null ? null : (chapterIds.get(chapter.parent) ?? null);
    const place = places.get(parent) ?? 0;
    places.set(parent, place + 1);
    const { code, title, level } = chapter;
    const id = add({ kind: 'chapter', parent, place, code, title, level, origin: goingOn('chapter', 0), ended: null });
    chapterIds.set(chapter.slug, id);
    for (const item of piecesOfChapter(chapter, { id, begun, asked, goingOn })) add(item);
  }
  return items;
}
