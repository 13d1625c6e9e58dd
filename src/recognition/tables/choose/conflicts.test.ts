import { describe, expect, test } from 'vitest';
import type { Figure, Indicator } from '../../../model/statement.ts';
import { recogniseLines } from '../table.fixture.ts';
import { openConflicts } from './conflicts.ts';

function read(head: string, name = 'Boten'): readonly Indicator[] {
  return recogniseLines([`Indicator | ${head}`, `${name} | 4`]).indicators;
}

function figureOf(indicators: readonly Indicator[]): Figure {
  const figure = indicators[0]?.figures[0];
  if (figure === undefined) throw new Error('no figure');
  return figure;
}

function open(best: readonly Indicator[], ...rivals: readonly (readonly Indicator[])[]) {
  const { role, year, unsettled } = figureOf(openConflicts(best, rivals, false));
  return { role, year, unsettled };
}

const best = read('Realisatie 2019');

describe('a figure of which another reading says something else', () => {
  test('has an open year where that differs', () => {
    expect(open(best, read('Realisatie 2020'))).toEqual({ role: 'achieved', year: null, unsettled: ['year'] });
  });

  test('has an open role where that differs', () => {
    expect(open(best, read('Begroting 2019'))).toEqual({ role: 'other', year: 2019, unsettled: ['role'] });
  });

  test('has both open where it is of another indicator', () => {
    expect(open(best, read('Realisatie 2019', 'Molens')).unsettled).toEqual(['role', 'year']);
  });
});

describe('a figure stays as it is', () => {
  const settled = { role: 'achieved', year: 2019, unsettled: [] };

  test('without rivals, and where a rival says the same', () => {
    expect(openConflicts(best, [], false)).toBe(best);
    expect(open(best, read('Realisatie 2019'))).toEqual(settled);
  });

  test('where a rival says nothing of its cell, or knows nothing of it', () => {
    expect(open(best, [])).toEqual(settled);
    expect(open(best, read('Zweven 2022'))).toEqual(settled);
  });
});

test('of two rivals one that agrees does not answer for the other', () => {
  expect(open(best, read('Begroting 2019'), read('Realisatie 2019')).unsettled).toEqual(['role']);
});

test('cells that the file gives no place of their own are told apart where the readings share them', () => {
  const [first, second] = ['Boten', 'Molens'].map((name, row) => {
    const [one] = read('Realisatie 2019', name);
    if (one === undefined) throw new Error('no indicator');
    return {
      ...one,
      figures: one.figures.map((figure) => ({
        ...figure,
        at: { file: 'boten.docx', table: 1, cell: [row + 2, 2] as const },
      })),
    };
  });
  if (first === undefined || second === undefined) throw new Error('no indicators');
  const apart = { ...second, figures: second.figures.map((figure) => ({ ...figure, year: 2018 })) };
  expect(openConflicts([first], [[apart]], true)[0]?.figures[0]?.unsettled).toEqual([]);
  expect(openConflicts([first], [[apart]], false)[0]?.figures[0]?.unsettled).toEqual(['role', 'year']);
});
