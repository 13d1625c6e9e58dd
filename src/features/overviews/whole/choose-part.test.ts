import { expect, test } from 'vitest';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';
import { choosePart, mostChapters, mostWeight } from './choose-part.ts';

const chapter = (slug: string, parentId: string | null): ListedChapter => ({
  chapterId: slug,
  parentId,
  slug,
  code: null,
  title: slug,
  level: 'other',
  nature: [],
  address: null,
});
const book = [chapter('1', null), chapter('1.1', '1'), chapter('1.2', '1'), chapter('2', null), chapter('slot', null)];
const slugsOf = (chapters: readonly ListedChapter[]) => chapters.map(({ slug }) => slug);

test('a book that fits is told whole, and one chapter of it with all that is under it', () => {
  const whole = choosePart(book, new Map(), null);
  expect(whole?.is === 'whole' && slugsOf(whole.chapters)).toEqual(['1', '1.1', '1.2', '2', 'slot']);
  const one = choosePart(book, new Map(), '1');
  expect(one?.is === 'whole' && slugsOf(one.chapters)).toEqual(['1', '1.1', '1.2']);
});

test('a chapter that is not there is none', () => {
  expect(choosePart(book, new Map(), '9')).toBeNull();
});

test('what is too much for one page is told by its parts, each of which knows whether it goes further', () => {
  const weights = new Map([
    ['1', 10],
    ['1.1', mostWeight],
  ]);
  const chosen = choosePart(book, weights, null);
  expect(chosen?.is === 'parts' && chosen.parts.map((part) => [part.chapter.slug, part.isLeaf])).toEqual([
    ['1', false],
    ['2', true],
    ['slot', true],
  ]);
  expect(chosen).toMatchObject({ own: null });
  const inner = choosePart(book, weights, '1');
  expect(inner?.is === 'parts' && slugsOf(inner.parts.map((part) => part.chapter))).toEqual(['1.1', '1.2']);
  expect(inner).toMatchObject({ own: { slug: '1' } });
});

test('a chapter without any under it is told whole, however long it is', () => {
  expect(choosePart(book, new Map([['2', 2 * mostWeight]]), '2')).toMatchObject({ is: 'whole' });
});

test('ten thousand chapters under each other are too many for one page and end', () => {
  const deep = Array.from({ length: 10_000 }, (_, at) => chapter(`d${at}`, at === 0 ? null : `d${at - 1}`));
  expect(choosePart(deep, new Map(), null)).toMatchObject({ is: 'parts' });
  expect(choosePart(deep.slice(0, mostChapters), new Map(), null)).toMatchObject({ is: 'whole' });
});
