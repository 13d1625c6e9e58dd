import { codeKey } from '../../model/text/keys.ts';
import { Slugs, slugOf } from '../../model/text/slug.ts';
import type { GatheredChapter, GatheredPublication } from '../../recognition/gather/gathered.ts';
import { takenSlugs } from '../../recognition/gather/taken-slugs.ts';
import { agreedOf } from './agreed-of.ts';
import { type ComposedChapter, composeChapter } from './compose-chapter.ts';
import type { Draft } from './draft.ts';
import { measureIn } from './measure-in.ts';
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
export function composePublication({ organisation, slug, identity, items, settings }: Draft): ComposedPublication {
  const outline = new Outline(items);
  const resolve = resolveIn(items, outline, slug);
  const slugs = new Slugs();
  for (const taken of takenSlugs) slugs.take(taken);
  const slugOfChapter = new Map(
    outline.chapters.map(({ id, item: { code, title } }) => [id, slugs.take(codeKey(code) ?? slugOf(title))]),
  );
  const measure = measureIn(outline, slugOfChapter);
  const tables = { next: 1 };
  const chapters: GatheredChapter[] = [];
  const pieces: ComposedPublication['pieces'][number][] = [];
  for (const placed of outline.chapters) {
    const own = slugOfChapter.get(placed.id) ?? '';
    const parent = placed.parent === null ? null : (slugOfChapter.get(placed.parent.id) ?? null);
    const composed = composeChapter(placed, outline, { resolve, tables, measure, organisation: organisation.name });
    chapters.push({ ...composed.chapter, slug: own, parent });
    pieces.push({ chapter: placed.id, ...composed.pieces });
  }
  const agreed = settings === undefined ? null : agreedOf(settings, chapters);
  const whole = { organisation, slug, ...identity, ...(agreed !== null && { agreed }), chapters };
  return { publication: { ...whole, notes: [], doubts: [] }, pieces };
}
