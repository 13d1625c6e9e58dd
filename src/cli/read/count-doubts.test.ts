import { expect, test } from 'vitest';
import { makeChapter, makeReading } from '../../../tests/make-reading.ts';
import type { Language } from '../../words/numerals.ts';
import { countDoubts } from './count-doubts.ts';
import { summariseReading } from './summarise-reading.ts';

test('doubts are counted in words', () => {
  expect([0, 1, 3].map((number) => countDoubts(number, 'nl'))).toEqual(['geen twijfels', '1 twijfel', '3 twijfels']);
  expect([0, 1, 3].map((number) => countDoubts(number, 'en'))).toEqual(['no doubts', '1 doubt', '3 doubts']);
});

test('read tells how many doubts there are, and of each where and what it probably is', () => {
  const doubt = (score: number | null) => ({
    at: { file: 'a.html', line: 8 },
    stake: 'year' as const,
    text: 'Behaald',
    why: { say: 'column-year', with: { head: '' } } as const,
    candidates:
      score === null ? [] : [{ says: { say: 'figure', with: { role: 'achieved', year: 2018 } } as const, score }],
  });
  const chapters = [makeChapter({ title: 'Wonen' })];
  const lines = (doubts: readonly ReturnType<typeof doubt>[], language: Language = 'nl') =>
    summariseReading(makeReading({ chapters, doubts }), language).split('\n').slice(2);
  expect(lines([])).toEqual([]);
  expect(lines([doubt(0.62), doubt(null)])).toEqual([
    '  2 twijfels',
    '  twijfel (a.html, regel 8): Van welk jaar de waarden in de kolom zonder kop zijn, is niet te zien. Waarschijnlijk: behaald 2018 (62%).',
    '  twijfel (a.html, regel 8): Van welk jaar de waarden in de kolom zonder kop zijn, is niet te zien.',
  ]);
  expect(lines([doubt(0.62)], 'en')).toEqual([
    '  1 doubt',
    '  doubt (a.html, line 8): Of which year the values in the column without a head are cannot be seen. Probably: achieved 2018 (62%).',
  ]);
});
