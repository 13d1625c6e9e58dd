import { describe, expect, test } from 'vitest';
import { publication } from '../table.fixture.ts';
import { asParagraphs, recogniseText } from '../text.fixture.ts';

const report = { publication: publication('annual-report', 2020) };
const read = (text: string) =>
  recogniseText(text, report)
    .map((line) => line.trim())
    .filter((line) => line !== '(deze tabel)');

describe('a side with what was planned and what came of it below it', () => {
  test.each([
    ['lines', 'Lasten\n\nx € 1.000\nBegroot € 2.084\nGerealiseerd € 2.067\nAfwijking € -17'],
    ['paragraphs', asParagraphs('Lasten / x € 1.000 / Begroot € 2.084 / Gerealiseerd € 2.067 / Afwijking € -17')],
  ])('gives an amount for each, on %s', (_, text) => {
    expect(read(text)).toEqual([
      'Lasten expenses 2020 null "€ 2.084" 2084000',
      'Lasten expenses 2020 actual "€ 2.067" 2067000',
      'Lasten expenses 2020 null "€ -17" -17000',
    ]);
  });

  test('gives none where no side stands above', () => {
    expect(read('Het dorpshuis\n\nBegroot € 2.084\nGerealiseerd € 2.067')).toEqual([]);
  });
});
