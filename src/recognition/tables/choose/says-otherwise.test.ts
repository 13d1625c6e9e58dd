import { expect, test } from 'vitest';
import { toDecimal } from '../../../model/notation/decimal.ts';
import type { Figure, Indicator } from '../../../model/statement.ts';
import type { Stated } from '../stated.ts';
import { saysOtherwise } from './says-otherwise.ts';

const at = { file: 'x' };
const figure = (raw: string, year: number): Figure => ({
  role: 'target',
  year,
  unsettled: [],
  column: '',
  raw,
  value: { type: 'number', number: toDecimal(raw), percent: false },
  settled: [],
  footnote: null,
  at,
});
const stated = (name: string, ...figures: readonly Figure[]): Stated => {
  const rest = { kind: null, unit: null, frequency: null, source: null, footnote: null, certainty: null, at };
  const indicator: Indicator = { ...rest, name, figures };
  return { indicators: [indicator], groups: [] };
};

const best = stated('Bruggen', figure('5', 2025), figure('6', 2026));

test('the same from other grids says nothing else, and neither does a part of it', () => {
  expect(saysOtherwise(stated('Bruggen', figure('6', 2026), figure('5', 2025)), best)).toBe(false);
  expect(saysOtherwise(stated('Bruggen', figure('5', 2025)), best)).toBe(false);
  expect(saysOtherwise({ indicators: [], groups: [] }, best)).toBe(false);
});

test('another year, another name or one figure more does', () => {
  expect(saysOtherwise(stated('Bruggen', figure('5', 2024), figure('6', 2026)), best)).toBe(true);
  expect(saysOtherwise(stated('Wegen', figure('5', 2025)), best)).toBe(true);
  expect(saysOtherwise(stated('Bruggen', figure('5', 2025), figure('6', 2026), figure('7', 2027)), best)).toBe(true);
});
