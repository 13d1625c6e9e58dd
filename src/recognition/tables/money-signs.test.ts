import { expect, test } from 'vitest';
import { areSignsWritten, withoutLetter } from './state/money/money-number.ts';
import { recogniseLines } from './table.fixture.ts';

const eurosOf = (lines: readonly string[]) => {
  const { indicators, groups } = recogniseLines(lines);
  expect(indicators).toEqual([]);
  return groups.flatMap(({ amounts }) => amounts.map(({ year, euros }) => `${year} ${euros}`));
};

test('where a minus stands before a V the signs are as written, in the whole table', () => {
  expect(eurosOf(['Mutaties | 2023 | 2024', 'Verkoop kade | -1,58 V | -1,27 V', 'Baggeren | 0,56 N | 0,39 N'])).toEqual(
    ['2023 -1.58', '2024 -1.27', '2023 0.56', '2024 0.39'],
  );
});

test('elsewhere N is the sign', () => {
  expect(eurosOf(['Mutaties | 2023 | 2024', 'Verkoop kade | 1,58 V | 1,27 V', 'Baggeren | 0,56 N | 0,39 N'])).toEqual([
    '2023 1.58',
    '2024 1.27',
    '2023 -0.56',
    '2024 -0.39',
  ]);
  expect(areSignsWritten(['-875 N', '140 V'])).toBe(false);
  expect(withoutLetter('N 875')).toBe('875');
});

test('names with values "(in €)" are of money where those are thousands', () => {
  const rows = ['Havengelden | 10.845.225 | 10.881.765', 'Sluisgelden | 4.681.444 | 4.829.511'];
  expect(eurosOf(['Opbrengsten (in €) | Realisatie 2022 | Begroting 2023', ...rows])).toEqual([
    '2022 10845225',
    '2023 10881765',
    '2022 4681444',
    '2023 4829511',
  ]);
  const perBoat = ['Indicator (in €) | 2022 | 2023', 'Ligplaats | 84,50 | 85,75', 'Sluis | 41,20 | 43,10'];
  expect(recogniseLines(perBoat).groups).toEqual([]);
});

test('a share beside an amount in cents: it counts in euros', () => {
  const block = ['Uitgaven | 3,09% | € 5.583.800,00', 'Inkomsten | 1,01% | € 1.815.900,00'];
  expect(eurosOf(block).map((said) => said.split(' ')[1])).toEqual(['5583800', '1815900']);
});
