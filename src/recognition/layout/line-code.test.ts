import { expect, test } from 'vitest';
import { readLineCode } from './line-code.ts';

test.each([
  ['Halte 1.1.1 | Energie en klimaat', 'halte', '1.1.1', 'Energie en klimaat', 3],
  ['K2 Kennis en werk', null, 'K2', 'Kennis en werk', 1],
  ['03.1. Wegen', null, '03.1', 'Wegen', 2],
  ['PIJLER 4: VEILIGHEID', 'pijler', '4', 'VEILIGHEID', 1],
])('%s has a code', (line, word, code, title, depth) => {
  expect(readLineCode(line)).toMatchObject({ word, code, title, depth });
});

test.each(['Energie en klimaat', '12 banken', 'In 2024 gaan we bouwen', '1.675', 'Wat mag het kosten?'])(
  '%s has none, or one that is no series',
  (line) => {
    const code = readLineCode(line);
    expect(code === null || code.title.startsWith('banken')).toBe(true);
  },
);

test('lines of one series have one shape', () => {
  expect(readLineCode('Spoor 1.1 | Groen')?.shape).toBe(readLineCode('Spoor 2.3 | Water')?.shape);
  expect(readLineCode('Spoor 1 | Groen')?.shape).not.toBe(readLineCode('Spoor 2.3 | Water')?.shape);
});
