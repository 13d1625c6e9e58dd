import { expect, test } from 'vitest';
import type { Block, Cell, Table } from '../../../model/block.ts';
import { liftTitles } from './lift-titles.ts';

const at = { file: 'a' };
const cell = (text: string): Cell => ({ text, header: false, marks: [], at });
const table = (...rows: string[][]): Table => ({
  kind: 'table',
  caption: null,
  rows: rows.map((row) => row.map(cell)),
  at,
});
const textsOf = (blocks: readonly Block[]) => blocks.map((block) => ('text' in block ? block.text : block.kind));

test('a title alone in the first row of a table stands above it', () => {
  const found = liftTitles([table(['Programma 5 Bomen', ''], ['Naam', '2021'], ['Eiken', '12'])]);
  expect(textsOf(found)).toEqual(['Programma 5 Bomen', 'table']);
});

test('a title among the heads stands above the question that the table answers', () => {
  const asked: Block = { kind: 'paragraph', text: 'Wat mag het kosten?', at };
  const found = liftTitles([asked, table(['Programma 2 Beken: lasten en baten', '2021'], ['Lasten', '12'])]);
  expect(textsOf(found)).toEqual(['Programma 2 Beken: lasten en baten', 'Wat mag het kosten?', 'table']);
});

test('a question over the names is asked above the table', () => {
  const found = liftTitles([table(['Wat mag het kosten?', '2021'], ['Lasten', '12'])]);
  expect(textsOf(found)).toEqual(['Wat mag het kosten?', 'table']);
});

test('programmes in the rows are rows', () => {
  const rows = table(['Programma 1 Bomen', '12'], ['Programma 2 Beken', '13']);
  expect(liftTitles([rows])).toEqual([rows]);
});
