import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import { readHtml } from './html/read-html.ts';
import { limits } from './limits.ts';
import { Repetition } from './table-size.ts';
import { readText } from './text/read-text.ts';

const countCells = (blocks: readonly Block[]) =>
  blocks.reduce((count, block) => count + (block.kind === 'table' ? block.rows.flat().length : 0), 0);

describe('what the tables of a document repeat', () => {
  it('is refused once it is more than is read, in cells or in characters', () => {
    const repetition = new Repetition('a.html');
    repetition.add('', limits.repeated.cells);
    expect(() => repetition.add('', 1)).toThrow('too-many-cells');
    expect(() => new Repetition('a.html').add('aaaa', limits.repeated.characters / 4 + 1)).toThrow('too-many-cells');
  });

  it('a long text over a whole table is refused, a title over the columns is not', () => {
    const table = (text: string) =>
      `<table><tr><td>a<td>b<tr><td colspan=1000 rowspan=40>${text}<td>x${'<tr><td>1<td>2'.repeat(39)}</table>`;
    expect(() => readHtml(table('Woord '.repeat(1_000)), 'a.html')).toThrow('too-many-cells');
    expect(countCells(readHtml(table('Titel'), 'a.html').blocks)).toBeGreaterThan(39_000);
  });

  it('many small tables count together: those of spans, and those of rows that are filled up', () => {
    const spans = `<table><tr><td colspan=1000>a<td>b${'<tr><td>x'.repeat(48)}</table>`;
    expect(() => readHtml(spans.repeat(20), 'a.html')).toThrow('too-many-cells');
    const ragged = `${'a|'.repeat(990)}\n${'x|\n'.repeat(48)}\n`;
    expect(() => readText(ragged.repeat(20), 'a.txt')).toThrow('too-many-cells');
    expect(() => readHtml(`<pre>${ragged}</pre>`.repeat(20), 'a.html')).toThrow('too-many-cells');
  });

  it('a long document of ordinary tables is read', () => {
    const table = `<table><tr><td colspan=3>Een titel over de kolommen${'<tr><td>Naam<td>12<td>> 14'.repeat(20)}</table>`;
    expect(countCells(readHtml(table.repeat(500), 'a.html').blocks)).toBeGreaterThan(29_000);
  });
});
