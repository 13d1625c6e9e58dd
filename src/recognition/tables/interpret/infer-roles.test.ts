import { describe, expect, test } from 'vitest';
import type { PublicationIdentity } from '../../../model/publication.ts';
import type { FigureRole } from '../../../model/statement.ts';
import { publication } from '../table.fixture.ts';
import { inferRoles } from './infer-roles.ts';
import { gridRowsOf } from './interpret.fixture.ts';
import type { DatedMeaning } from './value-meanings.ts';

const budget = publication('budget', 2021);

/** A column of values with a year, its role open or known. */
function column(year: number | null, role: FigureRole = 'other', period: number | null = null): DatedMeaning {
  return { value: { role, year, own: false, open: role === 'other' ? ['role'] : [], otherRoles: [] }, period };
}

function infer(
  columns: readonly (readonly [string, DatedMeaning | null])[],
  rows: readonly string[],
  of: PublicationIdentity = budget,
) {
  return inferRoles(
    columns.map(([, meaning]) => meaning),
    columns.map(([head]) => head),
    gridRowsOf(rows),
    of,
  );
}

function print(meaning: DatedMeaning | null | undefined): string {
  return meaning === null || meaning === undefined ? '-' : [meaning.value.role, ...meaning.value.open].join(' ?');
}

const name = ['Indicator', null] as const;

describe('an unknown word', () => {
  test('over years that are past, more than once, was measured', () => {
    const found = infer([name, ['Telling 2018', column(2018)], ['Telling 2019', column(2019)]], ['Boten | 4 | 5']);
    expect(found.map(print)).toEqual(['-', 'achieved', 'achieved']);
  });

  test('over a year to come with limits is aimed at', () => {
    const found = infer([name, ['Koers 2022', column(2022)]], ['Boten | > 4', 'Molens | ≥ 5']);
    expect(found.map(print)).toEqual(['-', 'target']);
  });

  test('over a year to come with plain numbers stays open, with the roles that it may have', () => {
    const [, found] = infer([name, ['Koers 2022', column(2022)]], ['Boten | 4', 'Molens | 5']);
    expect(print(found)).toBe('other ?role');
    expect(found?.value.otherRoles.map(([role]) => role)).toContain('target');
    const sum = found?.value.otherRoles.reduce((total, [, score]) => total + score, 0) ?? 0;
    expect(sum).toBeCloseTo(1, 1);
  });

  test('does not take a role that another column of that year has', () => {
    const columns = [name, ['Telling 2018', column(2018)], ['Telling 2019', column(2019)]] as const;
    const taken = [...columns, ['Realisatie 2019', column(2019, 'achieved')]] as const;
    expect(infer(columns, ['Boten | 4 | 5']).map(print)[2]).toBe('achieved');
    expect(infer(taken, ['Boten | 4 | 5 | 6']).map(print)[2]).toBe('other ?role');
  });

  test('that is sure tells what another beside it is', () => {
    const columns = [name, ['Telling 2021', column(2021)], ['Koers 2021', column(2021)]] as const;
    const report = publication('annual-report', 2021);
    expect(infer(columns, ['Boten | 4 | ≥ 5'], report).map(print)).toEqual(['-', 'achieved', 'target']);
    expect(infer(columns, ['Boten | 4 | 5'], report).map(print)).toEqual(['-', 'other ?role', 'other ?role']);
  });

  test('without any year stays as it is', () => {
    const columns = [name, ['Telling', column(null)]] as const;
    expect(infer(columns, ['Boten | 4'])[1]).toBe(columns[1][1]);
  });

  test('has the years of its rows where a column of periods dates it', () => {
    const columns = [name, ['Jaar', null], ['Telling', column(null, 'other', 1)], ['Schatting', column(2022)]] as const;
    expect(print(infer(columns, ['Boten | 2018 | 4 | 5', 'Molens | 2019 | 5 | 6'])[2])).toBe('achieved');
    expect(print(infer(columns, ['Boten | 2018 | 4 | 5', 'Molens | 2023 | 5 | 6'])[2])).toBe('other ?role');
  });
});

test('a publication without a year or kind tells nothing of years', () => {
  const columns = [name, ['Telling 2018', column(2018)], ['Telling 2019', column(2019)]] as const;
  expect(infer(columns, ['Boten | 4 | 5'], publication('budget', null)).map(print)).toEqual([
    '-',
    'other ?role',
    'other ?role',
  ]);
  expect(infer(columns, ['Boten | 4 | 5'], publication('other', 2021)).map(print)[1]).toBe('other ?role');
});

test('the year of an annual report is known, that of a budget is not', () => {
  const columns = [name, ['Telling 2020', column(2020)], ['Telling 2021', column(2021)]] as const;
  expect(infer(columns, ['Boten | 4 | 5'], publication('annual-report', 2021)).map(print)[1]).toBe('achieved');
  expect(infer(columns, ['Boten | 4 | 5'], budget).map(print)[1]).toBe('other ?role');
});
