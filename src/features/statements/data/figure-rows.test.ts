import { expect, test } from 'vitest';
import { statedColumns } from '../../../frame/data/columns.data.ts';
import type { Position } from '../../../model/source.ts';
import { amountRows, indicatorRows } from './figure-rows.ts';
import { statedRows } from './stated-rows.ts';

const place = {
  publication: 'begroting-2024',
  code: '2.1',
  title: 'Wonen',
  nature: [],
  address: null,
  captionOf: ({ table }: Position) => (table === 7 ? 'Woningen per kern' : null),
};
const figure = {
  role: 'target' as const,
  year: 2024,
  unsettled: [],
  column: 'Doel 2024',
  raw: '380',
  value: { type: 'number', number: '380', percent: false } as const,
  footnote: null,
};

/** The cells of a row that say where it was read, by the heads of their columns. */
function cellOf(row: readonly unknown[] = []) {
  return Object.fromEntries(statedColumns.map(({ name }, index) => [name, row[index]]).slice(-8, -3));
}

test('a figure says from which cell of which table it was read, with the caption of the table', () => {
  const position: Position = { file: 'begroting.docx', table: 7, cell: [3, 5] };
  const [row] = indicatorRows(place, { name: 'Woningen', unit: null, figures: [{ ...figure, position }] });
  expect(row).toHaveLength(statedColumns.length);
  expect(cellOf(row)).toEqual({
    file: 'begroting.docx',
    table: 7,
    tableRow: 3,
    tableColumn: 5,
    tableCaption: 'Woningen per kern',
  });
});

test('an amount that stood in no table has a file, and no cell', () => {
  const amount = {
    label: 'Lasten',
    side: null,
    year: 2024,
    raw: '€ 5',
    euros: '5',
    standing: null,
    unsettled: [],
    column: '',
  };
  const [row] = amountRows(place, [{ ...amount, position: { file: 'begroting.docx', line: 12 } }]);
  expect(cellOf(row)).toEqual({
    file: 'begroting.docx',
    table: null,
    tableRow: null,
    tableColumn: null,
    tableCaption: null,
  });
});

test('commitments and accounts are rows too, with the question that they stand under', () => {
  const position: Position = { file: 'begroting.html', line: 12 };
  const stated = {
    commitments: [{ question: 'do', text: 'Wij bouwen 450 woningen.', status: null, position }],
    accounts: [{ question: 'done', text: 'Er zijn 400 woningen gebouwd.', status: null, position }],
    indicators: [{ name: 'Woningen', unit: null, figures: [{ ...figure, position }] }],
    amounts: [],
  } as const;
  const rows = statedRows(place, stated).map((row) => {
    expect(row).toHaveLength(statedColumns.length);
    return Object.fromEntries(statedColumns.map(({ name }, index) => [name, row[index]]));
  });
  expect(rows.map(({ sort, name, role, raw }) => [sort, name, role, raw])).toEqual([
    ['commitment', 'Wij bouwen 450 woningen.', 'do', null],
    ['account', 'Er zijn 400 woningen gebouwd.', 'done', null],
    ['figure', 'Woningen', figure.role, figure.raw],
  ]);
  expect(rows[0]).toMatchObject({ number: null, missing: null, file: 'begroting.html', table: null });
});

test.each([
  ['2.446', '2446000', 'number', null],
  ['12%', null, 'text', null],
  ['-', null, 'missing', 'not-measured'],
])('an amount of %s with %s euros is %s', (raw, euros, type, missing) => {
  const shared = {
    label: 'Lasten',
    side: 'expenses',
    year: 2018,
    standing: 'actual',
    unsettled: [],
    column: '',
  } as const;
  const [row = []] = amountRows(place, [{ ...shared, raw, euros, position: { file: 'a.html', line: 1 } }]);
  const cells = Object.fromEntries(statedColumns.map(({ name }, index) => [name, row[index]]));
  expect([cells.type, cells.missing, cells.number]).toEqual([type, missing, euros]);
});
