import { expect, test } from 'vitest';
import { textsOfChapter } from './chapter-texts.ts';

const chapter = (chapterId: string, parentId: string | null, address: string | null = null) => ({
  chapterId,
  parentId,
  slug: chapterId,
  code: chapterId,
  title: chapterId,
  level: 'other' as const,
  nature: ['retold'] as const,
  address,
});
const programme = chapter('2', null);
const chapters = [
  programme,
  chapter('2.1', '2', 'https://a.example/2-1'),
  chapter('2.1.1', '2.1', 'https://a.example/2-1-1'),
  chapter('3', null, 'https://a.example/3'),
];

test('a chapter that is only named above others has its original where theirs are', () => {
  expect(textsOfChapter(programme, chapters)).toEqual({
    natures: [['retold']],
    originals: ['https://a.example/2-1', 'https://a.example/2-1-1'],
  });
});

test('a chapter with an address of its own has its original there', () => {
  expect(textsOfChapter(chapter('2.1', '2', 'https://a.example/2-1'), chapters).originals).toEqual([
    'https://a.example/2-1',
  ]);
});
