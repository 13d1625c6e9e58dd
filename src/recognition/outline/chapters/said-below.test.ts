import { expect, test } from 'vitest';
import type { Block } from '../../../model/block.ts';
import { textDocument } from '../../document-of-text.fixture.ts';
import { recognise } from '../../recognise.ts';
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

const tiles = 'Uitgaven\n\n16%\n€ 18.795\nx € 1.000\n\nInkomsten\n\n8%\n€ 9.682\nx € 1.000';
const read = (text: string) =>
  recognise(textDocument(`${text}\n\nInleiding\n\nDit programma gaat over dijken en wegen.\n`)).chapters.map(
    ({ code, title, amounts }) => ({ code, title, amounts: amounts.map(({ euros }) => euros) }),
  );

test('what is said above the title and again below it is of the chapter with that title', () => {
  expect(read(`${tiles}\n\nProgramma 4 | Wegen\n\n${tiles}`)).toEqual([
    { code: '4', title: 'Wegen', amounts: ['18795000', '9682000'] },
  ]);
});

test('what is said once above the title is not taken away', () => {
  expect(read(`${tiles}\n\nProgramma 4 | Wegen`).flatMap(({ amounts }) => amounts)).toEqual(['18795000', '9682000']);
});
