import { Outline } from '../../../../drafting/compose/outline.ts';
import type { Identified } from '../../../../drafting/item.ts';
import type { Context } from '../../../../frame/context.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import type { Insertable } from '../../script/asked/insertable.ts';

/** The figures and chapters of a draft that a text can have in it, in the order of the document. */
export function presentInsertable(items: readonly Identified[], { words }: Context): Insertable {
  const outline = new Outline(items);
  return {
    figures: outline.chapters.flatMap((chapter) =>
      outline.in(chapter.id, 'indicator').flatMap(({ id, item }) =>
        item.figures.map(({ role, year, raw }) => ({
          ...{ chapter: chapterName(chapter.item), item: id, role, year },
          name: `${item.name}, ${words.roles[role]} ${year}`,
          shown: raw.trim() === '' ? null : raw,
        })),
      ),
    ),
    chapters: outline.chapters.map(({ id, item }) => ({ item: id, name: chapterName(item) })),
  };
}
