import { expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { isSaidBelow } from './said-below.ts';

const at = { file: 'a' };
const chapter = (isUnnamed: boolean, ...texts: readonly string[]): ChapterDraft => ({
  code: null,
  title: 'Wijk',
  level: 'other',
  parents: [],
  passages: [
    { question: 'intro', heading: null, blocks: texts.map((text): Block => ({ kind: 'paragraph', text, at })), at },
  ],
  isUnnamed,
  rank: null,
  at,
});

test('tiles that come back below the first heading are said there', () => {
  expect(isSaidBelow(chapter(true, '17 %', '€ 12'), chapter(false, '17 %', '€ 12', 'De wijk is groen.'))).toBe(true);
});

test('another text, or a chapter with a name, is not', () => {
  expect(isSaidBelow(chapter(true, '17 %', 'Voorwoord'), chapter(false, '17 %'))).toBe(false);
  expect(isSaidBelow(chapter(false, '17 %'), chapter(false, '17 %'))).toBe(false);
  expect(isSaidBelow(chapter(true), chapter(false, '17 %'))).toBe(false);
});
