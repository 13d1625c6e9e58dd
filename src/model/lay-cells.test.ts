import { expect, test } from 'vitest';
import type { Cell } from './block.ts';
import { beginOf, layCells } from './lay-cells.ts';

/** A row of cells: `<` is covered from the left, `^` from above, `*` from both. */
function rowOf(line: string): readonly Cell[] {
  const spans = { '<': 'left', '^': 'above', '*': 'both' } as const;
  return line.split(' ').map((text): Cell => {
    const span = text === '<' || text === '^' || text === '*' ? spans[text] : undefined;
    return { text, header: false, marks: [], at: { file: 'x' }, ...(span !== undefined && { span }) };
  });
}

const print = (table: { readonly rows: readonly (readonly Cell[])[] }) =>
  layCells(table).map((row) =>
    row.map(({ cell, row: at, column, columns, rows }) => `${cell.text} ${at}:${column} ${columns}x${rows}`),
  );

test('a cell that spans columns and rows is there once, with what it covers', () => {
  const table = { rows: [rowOf('naam jaar < <'), rowOf('^ 2018 2019 2020'), rowOf('a groot < 1'), rowOf('b ^ * 2')] };
  expect(print(table)).toEqual([
    ['naam 1:1 1x2', 'jaar 1:2 3x1'],
    ['2018 2:2 1x1', '2019 2:3 1x1', '2020 2:4 1x1'],
    ['a 3:1 1x1', 'groot 3:2 2x2', '1 3:4 1x1'],
    ['b 4:1 1x1', '2 4:4 1x1'],
  ]);
  expect(beginOf(table, [4, 3])).toEqual([3, 2]);
  expect(beginOf(table, [2, 1])).toEqual([1, 1]);
  expect(beginOf(table, [1, 4])).toEqual([1, 2]);
  expect(beginOf(table, [3, 1])).toEqual([3, 1]);
});

test('two cells that span the same rows beside each other stay two', () => {
  expect(print({ rows: [rowOf('a b'), rowOf('^ ^')] })).toEqual([['a 1:1 1x2', 'b 1:2 1x2'], []]);
});

test('a span of which the beginning was taken off is a cell of its own', () => {
  expect(print({ rows: [rowOf('^ a')] })).toEqual([['^ 1:1 1x1', 'a 1:2 1x1']]);
});
