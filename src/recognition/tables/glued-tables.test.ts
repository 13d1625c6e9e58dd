import { describe, expect, test } from 'vitest';
import { readGluedHeads } from './glued-heads.ts';
import { cutGluedRow } from './glued-values.ts';
import { recogniseText, rowsOfText } from './text.fixture.ts';

describe('a row without anything between its cells', () => {
  test.each([
    ['Zonnedaken248<= 250207<= 240', 4, false, 'Zonnedaken', ['248', '<= 250', '207', '<= 240'], ''],
    ['Schuldquote2,82,9>12,9Eigen telling', 4, true, 'Schuldquote', ['2,8', '2,9', '>1', '2,9'], 'Eigen telling'],
    ['Aandeel groene stroom-99,3%100%98,1%', 4, false, 'Aandeel groene stroom', ['-', '99,3%', '100%', '98,1%'], ''],
    ['Sluitende begrotingneeJaJa', 3, false, 'Sluitende begroting', ['nee', 'Ja', 'Ja'], ''],
    ['Gesprekken met wijkennb12%14%', 3, false, 'Gesprekken met wijken', ['nb', '12%', '14%'], ''],
    ['9%<= 9%8%', 3, false, '', ['9%', '<= 9%', '8%'], ''],
  ] as const)('%s', (line, count, hasRest, name, values, rest) => {
    expect(cutGluedRow(line, count, hasRest)).toEqual({ name, values, rest });
  });

  test.each([
    ['values of one form, but fewer than there are heads', 'Deelname70,869,669,169,1', 5],
    ['two ways to cut that are as likely', 'Bomen111111', 4],
    ['prose with numbers', 'In 2018 zijn 12 woningen gebouwd en 3 gesloopt', 2],
    ['one number', 'Inwoners 12345', 2],
    ['a very long line', '1'.repeat(100_000), 4],
  ])('is not cut where there are %s', (_, line, count) => {
    expect(cutGluedRow(line, count, false)).toBeNull();
  });
});

describe('heads without anything between them', () => {
  test.each([
    ['IndicatorNulmetingR2016B2017StatusBron', 'Indicator|Nulmeting|R2016|B2017|Status|Bron'],
    [
      'IndicatorDoelstelling 2017Realisatie 2017Ambitie 2018',
      'Indicator|Doelstelling 2017|Realisatie 2017|Ambitie 2018',
    ],
    ['Onze lijstEenheidBronrealisatierealisatie', 'Onze lijst|Eenheid|Bron|realisatie|realisatie'],
  ])('%s', (line, heads) => {
    expect(
      readGluedHeads(line)
        ?.map((part) => part.head)
        .join('|'),
    ).toBe(heads);
  });

  test.each(['IndicatorNulmeting', 'McDonaldVeghelDenBosch', 'De heer VanDijkMulder sprak', 'HuisTuinRealisatie'])(
    'are not seen in %s',
    (line) => expect(readGluedHeads(line)).toBeNull(),
  );
});

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
    expect(rowsOfText(text)).toEqual([
      [
        'Nr. | Lijst | Maat | Bron | realisatie 2019 | realisatie 2020',
        ' | 0. Bestuur |  |  |  | ',
        '1 | Loketten | Aantal per 1.000 inwoners | CBS | 18,0 | 18,4',
        '2 | Balies | Fte per 1.000 inwoners | Eigen gegevens | 17,9 | 19,1',
      ],
    ]);
  });

  test('is not made of a row with glued numbers under heads with spaces', () => {
    expect(rowsOfText('Indicator Realisatie 2016 Begroting 2017\nRoute 1234 langs het water')).toEqual([]);
  });
});
