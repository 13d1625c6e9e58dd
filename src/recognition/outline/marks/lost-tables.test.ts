import { expect, test } from 'vitest';
import { readText } from '../../../reading/text/read-text.ts';
import { findLostTables } from './lost-tables.ts';
import { markBlocks } from './mark-blocks.ts';

/** Lines with `/` between them, each a paragraph: the doubts about them, and which lines are values of a table. */
function read(lines: string) {
  const { blocks, doubts } = findLostTables(
    markBlocks(readText(lines.split(' / ').join('\n\n'), 'test.txt').blocks, null),
  );
  const values = blocks.filter(({ mark }) => mark.kind === 'note' && mark.why.say === 'of-lost-table');
  return { doubts: doubts.map(({ stake, text }) => `${stake}: ${text}`), values: values.map(({ text }) => text) };
}

test('values below one another are of a table that nobody can read, and no numbers of pages', () => {
  expect(read('De haven is druk. / Schepen / 12 / 14 / - / 17 / Het werd stil.')).toEqual({
    doubts: ['table: 12 | 14 | - | 17'],
    values: ['12', '14', '-', '17'],
  });
});

test('runs with the name of a row between them are of one table', () => {
  const { doubts, values } = read('Schepen / 12 / 14 / 13 / 17 / Lichte vaartuigen / aantal / 3 / 4 / 5 / 2');
  expect(doubts).toEqual(['table: 12 | 14 | 13 | 17 | Lichte vaartuigen | aantal | 3 | 4 | 5 | 2']);
  expect(values).toHaveLength(8);
});

test('the name of a group above a row is no chapter between two tables', () => {
  const { doubts } = read('0.4 Treasury / 12 / 14 / 13 / 17 / 1. Veiligheid / 1.1 Brandweer / 3 / 4 / 5 / 2');
  expect(doubts).toEqual(['table: 12 | 14 | 13 | 17 | 1. Veiligheid | 1.1 Brandweer | 3 | 4 | 5 | 2']);
});

test('lines of one paragraph that each are a name with its value are rows of a table', () => {
  const lines = ['Sterke dijken 24,8', 'Schoon water 10,3', 'Zuiveren (netto) 92,3', 'Peil 37'];
  expect(read(lines.join('\n')).doubts).toEqual([`table: ${lines.join(' ')}`]);
  expect(read(lines.slice(1).join('\n')).doubts).toEqual([]);
  expect(read(['Inleiding 4', 'Dijken 9', 'Water 16', 'Peil 23'].join('\n')).doubts).toEqual([]);
  expect(read(['Begroting 2019', 'Begroting 2021', 'Begroting 2020', 'Kadernota 2019'].join('\n')).doubts).toEqual([]);
});

test('a list or a heading between them makes two of them', () => {
  const runs = '12 / 14 / 13 / 17 / ## De sluis / 3 / 4 / 5 / 2';
  expect(read(runs).doubts).toHaveLength(2);
});

test.each([
  ['few values', 'Schepen / 12 / 14 / Molens'],
  ['numbers of pages', 'Wonen / 4 / 9 / 16 / 23 / 31'],
  ['years', '2019 / 2020 / 2021 / 2022 / 2023'],
  ['rules', '--- / --- / --- / --- / ---'],
])('%s are no table', (_, lines) => {
  expect(read(lines)).toEqual({ doubts: [], values: [] });
});

test('what is told of a table is no longer than a reader needs', () => {
  const [doubt = ''] = read(Array.from({ length: 400 }, (_, at) => `${at % 7},5`).join(' / ')).doubts;
  expect(doubt.length).toBe('table: '.length + 400);
});
