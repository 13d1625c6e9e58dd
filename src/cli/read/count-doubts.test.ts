import { expect, test } from 'vitest';
import { makeChapter, makeReading } from '../../../tests/make-reading.ts';
import { presentReading } from '../../recognition/present-reading.ts';
import { countDoubts } from './count-doubts.ts';
import { summariseReading } from './summarise-reading.ts';

test('doubts are counted in words', () => {
  expect([0, 1, 3].map(countDoubts)).toEqual(['geen twijfels', '1 twijfel', '3 twijfels']);
});

test('read tells how many doubts there are, and of each where and what it probably is', () => {
  const doubt = (score: number | null) => ({
    at: { file: 'a.html', line: 8 },
    stake: 'year' as const,
    text: 'Behaald',
    why: 'Boven deze kolom staat geen jaar.',
    candidates: score === null ? [] : [{ says: 'behaald in 2018', score }],
  });
  const chapters = [makeChapter({ title: 'Wonen' })];
  const lines = (doubts: readonly ReturnType<typeof doubt>[]) =>
    summariseReading(presentReading(makeReading({ chapters, doubts })))
      .split('\n')
      .slice(2);
  expect(lines([])).toEqual([]);
  expect(lines([doubt(0.62), doubt(null)])).toEqual([
    '  2 twijfels',
    '  twijfel (a.html, regel 8): Boven deze kolom staat geen jaar. Waarschijnlijk: behaald in 2018 (62%).',
    '  twijfel (a.html, regel 8): Boven deze kolom staat geen jaar.',
  ]);
});
