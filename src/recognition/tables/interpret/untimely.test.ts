import { describe, expect, test } from 'vitest';
import { publication } from '../table.fixture.ts';
import { gridOf, printParts, settingOf } from './interpret.fixture.ts';
import { interpret } from './interpret.ts';
import type { TypedColumn } from './interpretation.ts';
import { costOfTime } from './untimely.ts';

function column(head: string, role: 'achieved' | 'target' | 'reference', year: number): TypedColumn {
  const value = { role, year, own: false, open: [], otherRoles: [] };
  return { kind: 'value', head, marks: [], value, period: null };
}

describe('years speak against columns', () => {
  const report = publication('annual-report', 2021);

  test('where those of one head are in no order', () => {
    const years = (...all: readonly number[]) => all.map((year) => column(`Werkelijk ${year}`, 'achieved', year));
    expect(costOfTime(years(2019, 2020, 2021), report)).toBe(0);
    expect(costOfTime(years(2021, 2020, 2019), report)).toBe(0);
    expect(costOfTime(years(2020, 2019, 2021), report)).toBeGreaterThan(1);
  });

  test('where others are compared with before the own result is known', () => {
    const compared = (year: number) => [column('Gemeten', 'achieved', 2019), column('Nederland', 'reference', year)];
    expect(costOfTime(compared(2019), report)).toBe(0);
    expect(costOfTime(compared(2020), report)).toBeGreaterThan(1);
  });

  test('where a result has yet to come', () => {
    expect(costOfTime([column('Gemeten', 'achieved', 2021)], report)).toBe(0);
    expect(costOfTime([column('Gemeten', 'achieved', 2022)], report)).toBeGreaterThan(1);
  });
});

test('so heads of which nothing tells the span are set over those below them', () => {
  const columnsOf = (...lines: readonly string[]) => printParts(interpret(gridOf(lines), settingOf())[0])[0];
  expect(
    columnsOf(
      'Omschrijving | 2016 | 2019 | 2018 | 2017 | 2019',
      'Nulmeting | Raming | Werkelijk | Werkelijk | Werkelijk | Nederland',
      'Bruggen | 1 | 2 | 3 | 4 | 5 | 6',
      'Kades | 7 | 8 | 9 | 10 | 11 | 12',
    ),
  ).toBe('name | baseline 2016 | budgeted 2019 | achieved 2019 | achieved 2018 | achieved 2017 | reference 2019');
  expect(
    columnsOf(
      'Indicator | 2014 | 2016 | 2014',
      'Realisatie | Doel | Nederland | Provincie',
      'Bruggen | 45 | 50 | 49 | 40',
    ),
  ).toBe('name | achieved 2014 | target 2016 | reference 2014 | reference 2014');
});
