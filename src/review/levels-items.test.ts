import { expect, test } from 'vitest';
import type { HeadingMeaning } from '../model/correction.ts';
import type { SeenHeading } from '../recognition/seen.ts';
import { levelsItems } from './levels-items.ts';

const chapter = (level: 'programme' | null): HeadingMeaning => ({ is: 'chapter', level });

function seen(text: string, means: HeadingMeaning, rest: Partial<SeenHeading> = {}): SeenHeading {
  const at = { file: 'a.html' };
  const words = text.toLowerCase();
  return { text, words, style: 'bold', at, means, second: null, margin: 2, isOwn: false, isNumbered: false, ...rest };
}

const listsOf = (...headings: readonly SeenHeading[]) =>
  levelsItems(headings).map((item) =>
    item.about === 'levels' ? item.headings.map(({ text, level }) => `${text} ${level}`) : [],
  );

test('chapters that are set alike are asked about at once where nothing tells the level of one, each once', () => {
  expect(
    listsOf(seen('Wonen', chapter('programme')), seen('Zorg', chapter(null)), seen('Zorg', chapter(null))),
  ).toEqual([['Wonen programme', 'Zorg other']]);
  expect(listsOf(seen('Wonen', chapter('programme')), seen('Zorg', chapter('programme')))).toEqual([]);
  expect(listsOf(seen('Zorg', chapter(null)))).toEqual([]);
});

test('what could be a chapter, and what was loosely taken for a part, stands in the list as no chapter', () => {
  expect(
    listsOf(
      ...[seen('Wonen', chapter(null)), seen('Zorg', { is: 'goal' }, { second: chapter(null) })],
      ...[seen('Leefbaar', { is: 'part' }), seen('Indicatoren', { is: 'part' }, { isOwn: true })],
    ),
  ).toEqual([['Wonen other', 'Zorg null', 'Leefbaar null']]);
});

test('of lines that are mostly parts only the chapters are asked about; capitals and numbers are set otherwise', () => {
  const parts = ['Bomen', 'Paden', 'Banken'].map((text) => seen(text, { is: 'part' }));
  expect(listsOf(seen('Wonen', chapter(null)), seen('Zorg', chapter(null)), ...parts)).toEqual([
    ['Wonen other', 'Zorg other'],
  ]);
  expect(
    listsOf(
      ...[seen('WONEN', chapter(null)), seen('ZORG', { is: 'part' })],
      ...[seen('1 Water', chapter(null), { isNumbered: true }), seen('Wegen', chapter(null))],
    ),
  ).toEqual([['WONEN other', 'ZORG null']]);
});
