import { expect, test } from 'vitest';
import { en } from '../../../words/en.data.ts';
import { nl } from '../../../words/nl.data.ts';
import type { ListedDoubt } from '../queries/list-doubts.ts';
import { doubtMark, presentDoubts } from './present-doubts.ts';

const doubt = (ordinal: number, line: number): ListedDoubt => ({
  ordinal,
  stake: 'year',
  text: 'Behaald',
  why: { say: 'column-year', with: { head: 'Behaald' } },
  candidates: [
    { says: { say: 'figure', with: { role: 'achieved', year: 2018 } }, score: 0.62 },
    { says: { say: 'figure', with: { role: 'achieved', year: 2017 } }, score: 0.3 },
  ],
  position: { file: 'a.html', line },
});

test('a doubt is told with its candidates in words, likeliest first', () => {
  expect(presentDoubts([doubt(3, 8)], nl)).toEqual([
    {
      id: 'twijfel-3',
      stake: 'het jaar',
      text: 'Behaald',
      why: 'Van welk jaar de waarden in de kolom “Behaald” zijn, is niet te zien.',
      candidates: ['waarschijnlijk: behaald 2018 (62%)', 'mogelijk: behaald 2017 (30%)'],
      position: 'a.html, regel 8',
      isAsWritten: false,
    },
  ]);
});

test('a doubt is told in English on an English page, but for what an earlier program wrote', () => {
  expect(presentDoubts([doubt(3, 8)], en)).toMatchObject([
    {
      why: 'Of which year the values in the column “Behaald” are cannot be seen.',
      candidates: ['probably: achieved 2018 (62%)', 'possibly: achieved 2017 (30%)'],
      position: 'a.html, line 8',
      isAsWritten: false,
    },
  ]);
  const why = { say: 'as-written', with: { sentence: 'Het jaar is niet te zien.' } } as const;
  expect(presentDoubts([{ ...doubt(3, 8), why }], en)).toMatchObject([
    { why: 'Het jaar is niet te zien.', isAsWritten: true },
  ]);
});

test('a figure in doubt says what of it is, and leads to the doubt about its own place or else to all', () => {
  const figure = (unsettled: readonly ('role' | 'year')[], line: number) => ({
    unsettled,
    position: { file: 'a.html', line },
  });
  const doubts = [doubt(3, 8)];
  expect(doubtMark(figure([], 8), doubts, nl)).toBeNull();
  expect(doubtMark(figure(['year'], 8), doubts, nl)).toEqual({ text: 'in twijfel: jaar', href: '#twijfel-3' });
  expect(doubtMark(figure(['role', 'year'], 9), doubts, nl)).toEqual({
    text: 'in twijfel: soort cijfer en jaar',
    href: '#twijfels',
  });
  expect(doubtMark(figure(['role'], 9), [], nl)).toEqual({ text: 'in twijfel: soort cijfer', href: null });
});
