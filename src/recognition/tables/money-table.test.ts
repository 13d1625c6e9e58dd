import { describe, expect, test } from 'vitest';
import { unknownMarks } from '../../model/notation/forms/marks.ts';
import { sideOf } from './heads/money-side.ts';
import { readMoneyUnit } from './heads/money-unit.ts';
import { readMoney } from './state/money/money-number.ts';
import { printTable, publication, recogniseLines } from './table.fixture.ts';

describe('the unit of the amounts', () => {
  test.each([
    ['bedragen x € 1.000', 1_000],
    ['(bedragen x €1.000)', 1_000],
    ['bedragen x 1000', 1_000],
    ['€ x 1.000', 1_000],
    ['€ * 1000', 1_000],
    ['in duizenden euro’s', 1_000],
    ['bedragen x € 1.000.000', 1_000_000],
    ['x 1 miljoen', 1_000_000],
    ['bedragen in miljoenen euro', 1_000_000],
    ["bedragen in euro's", 1],
    ['Werk en inkomen', null],
    ['per 1.000 inwoners', null],
  ])('%j is %s', (text, unit) => {
    expect(readMoneyUnit(text)).toBe(unit);
  });
});

describe('the number of an amount', () => {
  test.each([
    ['62.859', 1_000, '62859000'],
    ['-15.498', 1_000, '-15498000'],
    ['2,4', 1_000_000, '2400000'],
    ['2,4', 1, '2.4'],
    ['7,8 %', 1_000, undefined],
  ])('%j in units of %s is %s', (raw, unit, euros) => {
    expect(readMoney(raw, unit, unknownMarks)?.euros).toBe(euros);
  });
});

test('the side of a label', () => {
  expect(sideOf('Totaal lasten')).toBe('expenses');
  expect(sideOf('Inkomsten')).toBe('income');
  expect(sideOf('Saldo van baten en lasten')).toBe('balance');
  expect(sideOf('Werk en inkomen')).toBeNull();
});

describe('money tables', () => {
  test('a chapter with lasten and baten below it is their balance', () => {
    expect(
      printTable(
        recogniseLines([
          'Begroting op deelprogramma (bedragen x € 1.000) | 2017',
          '01 Werk en inkomen | 72.153',
          '01.1 Werk en activering | 47.361',
          'Lasten | 62.859',
          'Baten | -15.498',
        ]),
      ),
    ).toEqual([
      '01 Werk en inkomen',
      '  Saldo balance 2017 null "72.153" 72153000',
      '01.1 Werk en activering',
      '  Saldo balance 2017 null "47.361" 47361000',
      '  Lasten expenses 2017 null "62.859" 62859000',
      '  Baten income 2017 null "-15.498" -15498000',
    ]);
  });

  test('what was achieved, as heads that are shared with indicators say, is what it really was; what is aimed at is of no standing', () => {
    expect(
      printTable(
        recogniseLines(['x € 1.000 | Behaald 2015 | Beoogd 2017', 'Lasten | 13.946 | 15.014', 'Baten | 21 | 23']),
      ),
    ).toEqual([
      '(deze tabel)',
      '  Lasten expenses 2015 actual "13.946" 13946000',
      '  Lasten expenses 2017 null "15.014" 15014000',
      '  Baten income 2015 actual "21" 21000',
      '  Baten income 2017 null "23" 23000',
    ]);
  });

  test('numbers that count the rows are no amounts, and the year above them is that of all', () => {
    const rows = recogniseLines([
      '2031 | Baten | Lasten | Saldo',
      '01 | Haven en kade | 204 | -571 | -367',
      '02 | Veer en pont | 46 | -498 | -452',
      '* | Overhead | 12 | -570 | -558',
    ]).groups.flatMap(({ amounts }) => amounts);
    expect(rows.map(({ raw, year }) => `${raw} ${year}`)).toEqual([
      ...['204 2031', '-571 2031', '-367 2031', '46 2031', '-498 2031', '-452 2031'],
      ...['12 2031', '-570 2031', '-558 2031'],
    ]);
  });

  test('three standings of one year, beside the number of the programme', () => {
    expect(
      printTable(
        recogniseLines(
          [
            'Nr. | Programma | Saldo begroting | Saldo begr.wijz. | Saldo rekening',
            '1 | Openbare orde | -4.939 | -5.009 | -4.671',
          ],
          { publication: publication('annual-report', 2020) },
        ),
      ),
    ).toEqual([
      '1 Openbare orde',
      '  Saldo balance 2020 original "-4.939" -4939',
      '  Saldo balance 2020 amended "-5.009" -5009',
      '  Saldo balance 2020 actual "-4.671" -4671',
    ]);
  });

  test('the title above says whose side and which standing, nadelig is negative, 5A is a code', () => {
    expect(
      printTable(
        recogniseLines(['Programma | Rekening 2019 | Begroting 2021', '5A. Sport | N 10.804 | V 12'], {
          above: ['Tekst.\nLasten Voor wijziging'],
        }),
      ),
    ).toEqual([
      '5A Sport',
      '  Lasten expenses 2019 actual "N 10.804" -10804',
      '  Lasten expenses 2021 original "V 12" 12',
    ]);
  });

  test('the share beside an amount is no amount, and the block with shares counts in thousands', () => {
    expect(
      printTable(
        recogniseLines(['Lasten | € 2.446 | 7,8 %', 'Baten | € 890 | 5,7 %'], { above: ['Lasten, baten en saldo'] }),
      ),
    ).toEqual([
      '(deze tabel)',
      '  Lasten expenses 2021 null "€ 2.446" 2446000',
      '  Baten income 2021 null "€ 890" 890000',
    ]);
  });

  test('sides as columns under years', () => {
    expect(
      printTable(
        recogniseLines(
          [
            'Programma | Rekening 2016 | Rekening 2016 | Begroting 2017 | Begroting 2017',
            'Programma | Lasten | Baten | Lasten | Baten',
            'Programma 1 | 824 | 10 | 1.114 | 13',
            'Totaal | 824 | 10 | 1.114 | 13',
          ],
          { above: ["(bedragen in euro's)"] },
        ),
      ),
    ).toEqual([
      '(deze tabel)',
      '  Totaal expenses 2016 actual "824" 824',
      '  Totaal income 2016 actual "10" 10',
      '  Totaal expenses 2017 null "1.114" 1114',
      '  Totaal income 2017 null "13" 13',
      '1 Programma 1',
      '  Lasten expenses 2016 actual "824" 824',
      '  Baten income 2016 actual "10" 10',
      '  Lasten expenses 2017 null "1.114" 1114',
      '  Baten income 2017 null "13" 13',
    ]);
  });

  test('a programme that was written once beside its first row', () => {
    expect(
      printTable(
        recogniseLines(
          [
            'Omschrijving | Begroting 2019 primitief | Begroting 2019 na wijziging | Rekening 2019 | ',
            'Programma 1 | Lasten | 84.646 | 86.216 | 85.307',
            'Baten | -2.162 | -2.221 | -2.233 | ',
          ],
          { above: ['bedragen x € 1.000'] },
        ),
      ),
    ).toEqual([
      '1 Programma 1',
      '  Lasten expenses 2019 original "84.646" 84646000',
      '  Lasten expenses 2019 amended "86.216" 86216000',
      '  Lasten expenses 2019 actual "85.307" 85307000',
      '  Baten income 2019 original "-2.162" -2162000',
      '  Baten income 2019 amended "-2.221" -2221000',
      '  Baten income 2019 actual "-2.233" -2233000',
    ]);
  });

  test('standings down and sides across', () => {
    expect(
      printTable(
        recogniseLines([
          'bedragen x € 1.000 | Lasten | Baten',
          'Begroting na wijziging 2020 | 10 | 5',
          'Rekening 2020 | 11 | 6',
        ]),
      ),
    ).toEqual([
      '(deze tabel)',
      '  Lasten expenses 2020 amended "10" 10000',
      '  Lasten expenses 2020 actual "11" 11000',
      '  Baten income 2020 amended "5" 5000',
      '  Baten income 2020 actual "6" 6000',
    ]);
  });

  test('a table with an indicator head is none of money, though its unit is', () => {
    expect(
      recogniseLines(['Indicator | 2018', 'Gemiddelde lasten (euro) | 700'], { above: ['bedragen x € 1.000'] }).groups,
    ).toEqual([]);
  });
});

describe('differences and sums', () => {
  test('a difference is of the year of the two columns before it, where they have the same', () => {
    const lines = ['Lasten en baten | Begroting 2017 | Rekening 2017 | Verschil', 'Lasten | 10 | 12 | -2'];
    expect(printTable(recogniseLines(lines)).join('\n')).toMatch(/2017[^\n]*-2/u);
    const apart = ['Lasten en baten | Rekening 2016 | Rekening 2017 | Verschil', 'Lasten | 10 | 12 | -2'];
    expect(printTable(recogniseLines(apart)).at(-1)).not.toMatch(/201[67]/u);
  });

  test('the sum of a side below rows of chapters is of none of them', () => {
    const lines = [
      '(bedragen x € 1.000) | Begroting 2017 | Rekening 2017',
      'TV41 Havens | 10 | 12',
      'TV42 Molens | 20 | 22',
      'Lasten Water | 30 | 34',
    ];
    const printed = printTable(recogniseLines(lines)).join('\n');
    expect(printed.indexOf('Lasten Water')).toBeGreaterThan(-1);
    expect(printed.indexOf('Lasten Water')).toBeLessThan(printed.indexOf('TV41'));
  });
});

describe('whole thousands, some of them negative', () => {
  const amountsOf = (last: string) =>
    recogniseLines([
      'Voorstel | 2022 | 2023',
      'Een steiger erbij | -41.500 | -3.000',
      `Minder molens | ${last} | 12.250`,
    ])
      .groups.flatMap(({ amounts }) => amounts)
      .map(({ euros, year }) => `${year} ${euros}`);

  test('are amounts, also where no word tells', () => {
    expect(amountsOf('8.000')).toEqual(['2022 -41500', '2023 -3000', '2022 8000', '2023 12250']);
  });

  test('are none beside a value that no budget has', () => {
    expect(amountsOf('8%')).toEqual([]);
  });
});

test('what a column says of its amounts goes before what the name of a row says', () => {
  const heads =
    'Omschrijving | Begroting 2018 | Begroting 2018 na 2e wijziging | Jaarrekening 2018 | Saldo rekening min begroting na wijziging';
  const amounts = recogniseLines([
    heads,
    'Lasten | 5 | 6 | 7 | 1',
    'Gerealiseerd resultaat | 1 | 2 | 3 | 1',
  ]).groups.flatMap((group) => group.amounts);
  const standings = ['original', 'amended', 'actual', null];
  expect(amounts.map(({ standing }) => standing)).toEqual([...standings, ...standings]);
});
