import { expect, test } from 'vitest';
import type { DraftFigure } from '../item.ts';
import { asksWhy } from './asks-why.ts';

const figure = (role: DraftFigure['role'], year: number, raw: string, adopted: string | null = null): DraftFigure => ({
  ...{ role, year, raw, adopted, source: null, day: null, explanation: null },
});
const why = (achieved: string, aim: string) => {
  const own = figure('achieved', 2026, achieved);
  return asksWhy({ figures: [figure('achieved', 2025, '8', '8'), figure('target', 2026, aim, aim), own] }, own);
};

test('a value that misses its aim asks why, in the notation of the field', () => {
  expect(why('402', '≥ 420')).toEqual({ because: 'missed', aim: '≥ 420' });
  expect(why('7', '> dan in 2025')).toEqual({ because: 'missed', aim: '> dan in 2025' });
  expect(why('12,1%', '< 11,2%')).toMatchObject({ because: 'missed' });
});

test('a value that meets it, is missing, or cannot be weighed asks nothing', () => {
  for (const [achieved, aim] of [
    ['420', '≥ 420'],
    ['', '≥ 420'],
    ['n.n.b.', '≥ 420'],
    ['9', '> dan in 2025'],
    ['402', '-'],
  ] as const)
    expect(why(achieved, aim), `${achieved} ${aim}`).toBeNull();
});

test('a value without a number, where its aim has one, asks what it means', () => {
  expect(why('ongeveer veel', '≥ 420')).toEqual({ because: 'no-number', aim: '≥ 420' });
  expect(why('goed', 'goed')).toBeNull();
});

test('an aim that is another than was adopted asks why', () => {
  const aim = (raw: string, adopted: string | null) => asksWhy({ figures: [] }, figure('target', 2027, raw, adopted));
  expect(aim('> 2', '> 5')).toEqual({ because: 'other-aim', adopted: '> 5' });
  expect([aim('> 5 ', '> 5'), aim('> 5', null), aim('', '> 5')]).toEqual([null, null, null]);
});
