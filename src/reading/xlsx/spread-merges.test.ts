import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/block.ts';
import { Repetition } from '../table-size.ts';
import { spreadMerges } from './spread-merges.ts';

const at = { file: 'a.xlsx' };
const sheet = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text): Cell => ({ text, header: false, marks: [], at })));
const texts = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.map((cell) => cell.text).join('|'));

describe('merged cells', () => {
  it('repeat their text in what they cover, but not a title that is alone in its row', () => {
    const rows = sheet([
      ['Titel', '', ''],
      ['Naam', 'Begroting', ''],
      ['Banen', '1', '2'],
    ]);
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ];
    expect(texts(spreadMerges(rows, merges, new Repetition('a.xlsx')))).toEqual([
      'Titel||',
      'Naam|Begroting|Begroting',
      'Banen|1|2',
    ]);
  });

  it('say of each place that they cover where it began', () => {
    const rows = sheet([
      ['Naam', 'Begroting', ''],
      ['', '', ''],
      ['Banen', '1', '2'],
    ]);
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 2 },
    ];
    const spans = spreadMerges(rows, merges, new Repetition('a.xlsx')).map((row) =>
      row.map((cell) => cell.span ?? '-'),
    );
    expect(spans).toEqual([
      ['-', '-', 'left'],
      ['above', 'above', 'both'],
      ['-', '-', '-'],
    ]);
  });

  it('that lie over one another by the hundred thousand take no more work than the sheet is large', () => {
    const rows = sheet(Array.from({ length: 100 }, () => Array.from({ length: 400 }, (_, column) => `${column}`)));
    const merges = Array.from({ length: 100_000 }, () => ({ top: 0, left: 0, bottom: 99, right: 399 }));
    const started = process.cpuUsage().user;
    expect(texts(spreadMerges(rows, merges, new Repetition('a.xlsx')))).toEqual(texts(rows));
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(500);
  });
});
