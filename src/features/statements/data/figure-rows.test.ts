import { expect, test } from 'vitest';
import { figureColumns } from '../../../frame/data/columns.data.ts';
import type { Position } from '../../../model/source.ts';
import { amountRows, indicatorRows } from './figure-rows.ts';

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

/** The last cells of a row by the heads of their columns. */
function cellOf(row: readonly unknown[] = []) {
  return Object.fromEntries(figureColumns.map(({ name }, index) => [name, row[index]]).slice(-5));
}

test('a figure says from which cell of which table it was read, with the caption of the table', () => {
  const position: Position = { file: 'begroting.docx', table: 7, cell: [3, 5] };
  const [row] = indicatorRows(place, { name: 'Woningen', unit: null, figures: [{ ...figure, position }] });
  expect(row).toHaveLength(figureColumns.length);
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
