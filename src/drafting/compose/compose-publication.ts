import { codeKey } from '../../model/text/keys.ts';
import { Slugs, slugOf } from '../../model/text/slug.ts';
import type { GatheredChapter, GatheredPublication } from '../../recognition/gather/gathered.ts';
import { takenSlugs } from '../../recognition/gather/taken-slugs.ts';
import { type ComposedChapter, composeChapter } from './compose-chapter.ts';
import type { Draft } from './draft.ts';
import { Outline } from './outline.ts';
import { resolveIn } from './resolve-in.ts';

export type ComposedPublication = {
  readonly publication: GatheredPublication;
  /** Which piece of the draft each chapter is, and its statements: in the order of the chapters. */
  readonly pieces: readonly ({ readonly chapter: string } & ComposedChapter['pieces'])[];
};

/**
 * A draft as the document that it is: one tree of chapters with all that they state, in the form that a document has which was read from files. So it
 * is frozen, threaded and judged as the rest. The same draft gives the same document.
 */
export function composePublication({ organisation, slug, identity, items }: Draft): ComposedPublication {
  const outline = new Outline(items);
  const resolve = resolveIn(items, outline, slug);
  const slugs = new Slugs();
  for (const taken of takenSlugs) slugs.take(taken);
  const slugOfChapter = new Map<string, string>();
  const tables = { next: 1 };
  const chapters: GatheredChapter[] = [];
  const pieces: ComposedPublication['pieces'][number][] = [];
  for (const placed of outline.chapters) {
    const { code, title } = placed.item;
    const own = slugs.take(codeKey(code) ?? slugOf(title));
    slugOfChapter.set(placed.id, own);
    const parent = placed.parent === null ? null : (slugOfChapter.get(placed.parent.id) ?? null);
    const composed = composeChapter(placed, outline, { resolve, tables, organisation: organisation.name });
    chapters.push({ ...composed.chapter, slug: own, parent });
    pieces.push({ chapter: placed.id, ...composed.pieces });
  }
  return { publication: { organisation, slug, ...identity, chapters, notes: [], doubts: [] }, pieces };
}
