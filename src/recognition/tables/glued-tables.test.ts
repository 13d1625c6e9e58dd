import { describe, expect, test } from 'vitest';
import { recogniseText, rowsOfText } from './text.fixture.ts';

describe('a table without anything between its cells', () => {
  test('has the name of a row also alone on the line above its values', () => {
    const text =
      'IndicatorNulmetingDoelstelling 2017Realisatie 2017\nNieuwe buurtgroepen\nbron: telling\n248<= 248207\nBezoek aan de molen12<= 159\n';
    expect(recogniseText(text)).toEqual([
      'Nieuwe buurtgroepen',
      '  baseline - "248" 248',
      '  target 2017 "<= 248" <=248',
      '  achieved 2017 "207" 207',
      'Bezoek aan de molen',
      '  baseline - "12" 12',
      '  target 2017 "<= 15" <=15',
      '  achieved 2017 "9" 9',
    ]);
  });

  test('may be followed by another one, with a title between them', () => {
    const head = 'IndicatorRealisatie 2016Begroting 2017Bron';
    const text = `${head}\nBruggen45Eigen telling\nBijzondere aandacht\n${head}\nSluizen67Eigen telling`;
    expect(rowsOfText(text)).toEqual([
      ['Indicator | Realisatie 2016 | Begroting 2017 | Bron', 'Bruggen | 4 | 5 | Eigen telling'],
      ['Indicator | Realisatie 2016 | Begroting 2017 | Bron', 'Sluizen | 6 | 7 | Eigen telling'],
    ]);
  });

  test('has years on a line of their own, and numbers before the names', () => {
    const text =
      'LijstMaatBronrealisatierealisatie\n20192020\n0. Bestuur\n1 Loketten Aantal per 1.000 inwoners CBS 18,0 18,4\n2 Balies Fte per 1.000 inwoners Eigen gegevens 17,9 19,1';
    // a reader would part the names from units and sources, and see that the years go with "realisatie"; the years are left open
    const read = recogniseText(text);
    expect(read.filter((line) => line.startsWith('  ') && !line.endsWith(' ?'))).toEqual([]);
    expect(read.join()).toMatch(/Loketten.*18,0.*18,4.*Balies.*17,9.*19,1/s);
  });

  test('is not made of a row with glued numbers under heads with spaces', () => {
    expect(rowsOfText('Indicator Realisatie 2016 Begroting 2017\nRoute 1234 langs het water')).toEqual([]);
  });
});
