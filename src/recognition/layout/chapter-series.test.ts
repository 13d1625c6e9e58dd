import { expect, test } from 'vitest';
import { findChapterSeries } from './chapter-series.ts';
import { markedBlocks } from './layout.fixture.ts';
import { readLines } from './lines.ts';

const seriesOf = (...lines: readonly string[]) => {
  const blocks = markedBlocks(...lines);
  return findChapterSeries(readLines(blocks, null), blocks).map(({ lines: own }) => own.map(({ text }) => text));
};
const text = 'Hier gaat het over wat er in de wijk gebeurt.';

test('lines with any word before a code that counts on are chapters, a line alone above them too', () => {
  expect(
    seriesOf(
      'Koers 1 | Ruimte',
      text,
      'Spoor 1.1 | Groen',
      'Halte 1.1.1 | Parken',
      text,
      'Halte 1.1.2 | Bomen',
      text,
      'Koers 2 | Zorg',
      text,
    ),
  ).toEqual([
    ['Koers 1 | Ruimte', 'Koers 2 | Zorg'],
    ['Spoor 1.1 | Groen'],
    ['Halte 1.1.1 | Parken', 'Halte 1.1.2 | Bomen'],
  ]);
});

test('numbers that start again in each chapter are goals', () => {
  expect(
    seriesOf('Koers 1 | Ruimte', text, '1. Groen', text, '2. Schoon', text, 'Koers 2 | Zorg', text, '1. Nabij', text),
  ).toEqual([['Koers 1 | Ruimte', 'Koers 2 | Zorg']]);
});

test('the numbers of a goal tree hold nothing', () => {
  expect(
    seriesOf(
      'Koers 1 | Ruimte',
      text,
      '1.1 Iedereen woont prettig',
      '1.1.1 Huizen bouwen',
      '1.2 De lucht is schoon',
      '1.2.1 Bomen planten',
      text,
      'Koers 2 | Zorg',
      text,
    ),
  ).toEqual([['Koers 1 | Ruimte', 'Koers 2 | Zorg']]);
});

test('numbered actions are no chapters', () => {
  expect(seriesOf('Actie 1 Bomen planten', text, 'Actie 2 Bankjes plaatsen', text)).toEqual([]);
});
