import { expect, test } from 'vitest';
import type { Amount } from '../model/statement.ts';
import { makeChapter } from './chapter.fixture.ts';
import { placeAmounts } from './place-amounts.ts';

const amount = (label: string): Amount => ({
  label,
  side: null,
  year: 2025,
  raw: '5',
  euros: '5000',
  unit: 'thousand',
  rounding: '1000',
  unsettled: [],
  standing: null,
  column: '2025',
  at: { file: 'a' },
});
const chapters = [makeChapter('A', 'Financiering'), makeChapter('1', 'Bestuur'), makeChapter('02', 'Zorg en jeugd')];
const place = (code: string | null, title: string, label = `${code}. ${title}`) =>
  placeAmounts(chapters, [{ host: 0, group: { chapter: { code, title }, amounts: [amount(label)] } }]).map((chapter) =>
    chapter.amounts.map((one) => one.label),
  );

test('a row with the code and the title of a chapter, or one of the two alone, is of that chapter', () => {
  expect(place('1', 'Bestuur', 'Lasten')).toEqual([[], ['Lasten'], []]);
  expect(place(null, 'Zorg en jeugd', 'Lasten')).toEqual([[], [], ['Lasten']]);
  expect(place('2', 'Programma 2', 'Lasten')).toEqual([[], [], ['Lasten']]);
});

test('a step of a sum with the number of a chapter stays where the table stands, under its own label', () => {
  expect(place('1', 'Begrotingstotaal')).toEqual([['Begrotingstotaal'], [], []]);
  expect(place('3', 'Renterisiconorm', 'Lasten')).toEqual([['Renterisiconorm: Lasten'], [], []]);
});

test('the title of a chapter with another code is another', () => {
  expect(place('7', 'Bestuur')).toEqual([['Bestuur'], [], []]);
});
