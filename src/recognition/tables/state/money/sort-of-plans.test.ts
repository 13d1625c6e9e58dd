import { describe, expect, test } from 'vitest';
import { recogniseLines } from '../../table.fixture.ts';
import type { TableContext } from '../../table-context.ts';

const heads = 'Omschrijving | Rekening 2019 | Begroting 2020 | Begroting 2021';

/** What a table is taken for, with the number of its rows: `amounts 6`, `indicators 2`, `nothing`. */
function sortOf(lines: readonly string[], part: Partial<TableContext> = {}): string {
  const { indicators, groups } = recogniseLines(lines, part);
  const amounts = groups.reduce((sum, group) => sum + group.amounts.length, 0);
  if (amounts > 0) return `amounts ${amounts}${indicators.length > 0 ? ' and indicators' : ''}`;
  return indicators.length > 0 ? `indicators ${indicators.length}` : 'nothing';
}

const small = [heads, 'Veren | -96 | -105 | ', 'Sluizen | -782 | -1.040 | -1.012', 'Totaal | -878 | -1.145 | -1.012'];

describe('a table of Rekening and Begroting without a unit is money', () => {
  test('under the question what it costs, whatever the size of its values and its empty cells', () => {
    expect(sortOf(small, { question: 'cost' })).toBe('amounts 8');
    const plus = small.map((line) => line.replaceAll('-', ''));
    expect(sortOf(plus, { question: 'cost' })).toBe('amounts 8');
  });

  test('where its rows are headed as taakvelden, or named after them', () => {
    const lines = ['Boten | 96 | 105 | 98', 'Molens | 782 | 1.040 | 1.012'];
    expect(sortOf([heads.replace('Omschrijving', 'Omschrijving taakveld'), ...lines])).toBe('amounts 6');
    expect(sortOf([heads, 'Riolering | 96 | 105 | 98', '6.3 Inkomensregelingen | 782 | 1.040 | 1.012'])).toBe(
      'amounts 6',
    );
    expect(sortOf([heads, ...lines])).toBe('indicators 2');
  });

  test('where all its values are whole and negative, or a total adds them up with some that are', () => {
    expect(sortOf([heads, 'Boten | -96 | -105 | -98', 'Molens | -782 | -1.040 | -1.012'])).toBe('amounts 6');
    const lines = [heads, 'Boten | -96 | 105 | -98', 'Molens | 782 | 1.040 | 1.012', 'Totaal | 686 | 1.145 | 914'];
    expect(sortOf(lines)).toBe('amounts 9');
  });
});

describe('whether it is money is told as a doubt and neither is stated', () => {
  const doubts = (lines: readonly string[], part: Partial<TableContext> = {}) => [
    sortOf(lines, part),
    ...recogniseLines(lines, part).doubts.map(({ stake, why }) => `${stake} ${why.say}`),
  ];

  test('where only a total adds it up', () => {
    const lines = [heads, 'Boten | 96 | 105 | 98', 'Molens | 782 | 1.040 | 1.012', 'Totaal | 878 | 1.145 | 1.110'];
    expect(doubts(lines)).toEqual(['nothing', 'table table-sort']);
  });

  test('where under that question only years head it', () => {
    const lines = ['Naam | 2019 | 2020', 'Boten | 96 | 105', 'Molens | 782 | 1.040'];
    expect(doubts(lines, { question: 'cost' })).toEqual(['nothing', 'table table-sort']);
    expect(doubts(lines)[0]).toBe('indicators 2');
  });
});

describe('it stays one of indicators', () => {
  test.each([
    ['with a limit', 'Boten | 96 | 105 | ≥ 98'],
    ['with a percentage', 'Boten | 96% | 95% | 98%'],
    ['with a name that measures', 'Aantal boten | 96 | 105 | 98'],
  ])('%s', (_, row) => {
    expect(sortOf([heads, row, 'Molens | 78 | 90 | 91'], { question: 'cost' })).toBe('indicators 2');
  });

  test('where it is called so', () => {
    expect(sortOf([heads, 'Boten | 96 | 105 | 98'], { question: 'cost', above: ['Indicatoren'] })).toBe('indicators 1');
  });
});
