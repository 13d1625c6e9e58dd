import { expect, test } from 'vitest';
import { recogniseLines } from '../../table.fixture.ts';

/** What the cells of a row below "2019 | 2020" say. */
function read(row: string): readonly string[] {
  return recogniseLines(['Indicator | Nulmeting | 2019 | 2020', row]).indicators.flatMap(({ figures }) =>
    figures.slice(1).map(({ value }) => {
      if (value.type === 'relative') return `${value.operator} than in ${value.year}`;
      return value.type === 'comparison' ? `${value.operator} ${value.number}` : value.type;
    }),
  );
}

test('an order about a year before that of its column compares with that year', () => {
  expect(read('Vaarbewegingen | 8.100 | ≥ 2018 | ≤ 2019')).toEqual(['>= than in 2018', '<= than in 2019']);
});

test('an order about the year of the column itself, or a later one, is about a number', () => {
  expect(read('Vaarbewegingen | 8.100 | ≥ 2019 | ≥ 2021')).toEqual(['>= 2019', '>= 2021']);
});

test('an order about a year that is long past is about a number', () => {
  expect(read('Vaarbewegingen | 8.100 | ≥ 2009 | ≥ 2009')).toEqual(['>= than in 2009', '>= 2009']);
});

test('an order in a row of numbers of that size is about a number', () => {
  expect(read('Vaarbewegingen | 1.950 | ≥ 2018 | ≥ 2019')).toEqual(['>= 2018', '>= 2019']);
});

test('an order about a part or with the marks of thousands is about a number', () => {
  expect(read('Vaarbewegingen | 31% | ≥ 33% | > 2.018')).toEqual(['>= 33', '> 2018']);
});
