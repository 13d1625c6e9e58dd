import type { Table } from '../model/block.ts';
import { type ColumnMeaning, columnMeanings } from '../model/correction.ts';
import type { SeenColumn } from './seen.ts';
import type { Choice } from './tables/choose/choose.ts';
import type { TypedColumn } from './tables/interpret/interpretation.ts';

const mostCells = 4;

function meaningOf({ kind, value, head }: TypedColumn, published: number | null): ColumnMeaning | null {
  if (kind !== 'value') {
    const is = columnMeanings.find((one) => one === kind);
    return is === undefined ? null : { is };
  }
  if (value === null) return null;
  const { role, year } = value;
  if (year === null) return { is: 'value', role, year: null };
  if (head.includes(String(year))) return { is: 'value', role, year: 'head' };
  return { is: 'value', role, year: published === null ? null : year - published };
}

/** The columns of all tables that were chosen to be read. */
export function seeColumns(choices: ReadonlyMap<Table, Choice>, published: number | null): readonly SeenColumn[] {
  return [...choices].flatMap(([table, { best, certainty }]) =>
    best.parts.flatMap(({ columns, rows }) =>
      columns.map((column, at) => ({
        head: column.head,
        means: meaningOf(column, published),
        isOpen: (column.value?.open.length ?? 0) > 0,
        cells: rows.slice(0, mostCells).map(({ cells }) => cells[at]?.text ?? ''),
        certainty,
        at: table.at,
      })),
    ),
  );
}
