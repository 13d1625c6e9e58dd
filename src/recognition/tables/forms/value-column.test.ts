import { describe, expect, test } from 'vitest';
import { hasValueColumn } from './value-column.ts';

const table = (...rows: string[][]) => ({
  rows: rows.map((row) => row.map((text) => ({ text, header: false, marks: [], at: { file: 'x' } }))),
});

describe('a table', () => {
  test('of risks with what they may cost has a column of values', () => {
    expect(hasValueColumn(table(['Risico', 'Kans', 'Gevolg'], ['Hoog water', '30%', '1.200.000']))).toBe(true);
  });

  test('of colours, and one of numbered wishes, are of words alone', () => {
    expect(hasValueColumn(table(['Veld', 'Status'], ['Wonen', 'groen'], ['Zorg', 'n.v.t.']))).toBe(false);
    expect(hasValueColumn(table(['Nr', 'Wens'], ['1', 'Een brug bij de sluis'], ['2', 'Meer bomen']))).toBe(false);
  });

  test('of one row or none is of words alone', () => {
    expect(hasValueColumn(table(['Kans', '30%']))).toBe(false);
    expect(hasValueColumn(table())).toBe(false);
  });
});
