import type { Identified } from '../item.ts';
import type { Outline } from './outline.ts';
import type { Resolve } from './print-text.ts';
import { printValueOf } from './value-of.ts';

/** What the live pieces of the texts of a draft stand for now. @param file what it is called where a position is asked for */
export function resolveIn(items: readonly Identified[], outline: Outline, file: string): Resolve {
  const names = new Map(
    outline.chapters.map(({ id, item: { code, title } }) => [id, code === null ? title : `${code} ${title}`]),
  );
  return { figure: printValueOf(items), chapter: (id) => names.get(id) ?? null, at: { file } };
}
