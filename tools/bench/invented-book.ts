import { draftBooks } from '../../tests/makers/book/draft-books.ts';
import { drawBody } from '../../tests/makers/content/body.ts';
import type { LaidPage } from '../../tests/makers/lay/block.ts';
import { layBook } from '../../tests/makers/lay/book.ts';
import type { Layout } from '../../tests/makers/layout/choices.data.ts';
import { drawLayout } from '../../tests/makers/layout/draw-layout.ts';

/** A house that prints its books with lines under the cells of tables, and one column of text. */
const house = 4;

/** One large budget of an invented body, as if so many bodies had written its programmes, with the layout that it is printed in. */
export function inventBook(volumes: number): { readonly page: LaidPage; readonly layout: Layout } {
  const body = drawBody(house);
  const layout = drawLayout(house);
  const pages = Array.from({ length: volumes }, (_, at) => {
    const [draft] = draftBooks(at + 1, body, layout);
    return draft === undefined ? [] : layBook(draft, { seed: house, body, layout });
  }).flat();
  const [first] = pages;
  if (first === undefined) throw new Error('a book without pages');
  return { layout, page: { ...first, name: 'boek', parts: pages.flatMap(({ parts }) => parts) } };
}
