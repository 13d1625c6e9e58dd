import { expect, test } from 'vitest';
import { nl } from '../../../words/nl.data.ts';
import type { ListedDoubt } from '../queries/list-doubts.ts';
import { doubtMark, presentDoubts } from './present-doubts.ts';

const doubt = (ordinal: number, line: number): ListedDoubt => ({
  ordinal,
  stake: 'year',
  text: 'Behaald',
  why: 'Boven deze kolom staat geen jaar.',
  candidates: [
    { says: 'behaald in 2018', score: 0.62 },
    { says: 'behaald in 2017', score: 0.3 },
  ],
  position: { file: 'a.html', line },
});

test('a doubt is told with its candidates in words, likeliest first', () => {
  expect(presentDoubts([doubt(3, 8)], nl)).toEqual([
    {
      id: 'twijfel-3',
      stake: 'het jaar',
      text: 'Behaald',
      why: 'Boven deze kolom staat geen jaar.',
      candidates: ['waarschijnlijk: behaald in 2018 (62%)', 'mogelijk: behaald in 2017 (30%)'],
      position: 'a.html, regel 8',
    },
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
