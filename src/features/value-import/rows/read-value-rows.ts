import type { Block, Cell, Table } from '../../../model/block.ts';
import { type Column, readColumn, roleOf } from './read-column.ts';
import type { ValueRow } from './value-row.ts';

/** A mark that keeps a spreadsheet from taking a text for a formula, as lists that are made here have it. */
const mark = /^'(?='*[\t\r\n\s]*[=+\-@])/;

/**
 * The values of a file, as its tables have them: a head row that names an indicator and one or more values, and a row for each indicator. Cells without a
 * value are left out: they wait, as before.
 * @returns null where no table has such a head
 */
export function readValueRows(blocks: readonly Block[]): readonly ValueRow[] | null {
  const tables = blocks.filter((block) => block.kind === 'table').map(rowsOfTable);
  const known = tables.filter((rows) => rows !== null);
  return known.length === 0 ? null : known.flat();
}

function rowsOfTable({ rows }: Table): readonly ValueRow[] | null {
  const at = rows.findIndex((row) => isHead(row.map(({ text }) => readColumn(text))));
  const columns = rows[at]?.map(({ text }) => readColumn(text)) ?? [];
  return at === -1 ? null : rows.slice(at + 1).flatMap((row) => valuesOf(row, columns));
}

function isHead(columns: readonly (Column | null)[]): boolean {
  const has = (...kinds: readonly Column['kind'][]) =>
    columns.some((column) => column !== null && kinds.includes(column.kind));
  return has('name', 'item') && has('value');
}

function valuesOf(row: readonly Cell[], columns: readonly (Column | null)[]): readonly ValueRow[] {
  const textAt = (index: number) => (row[index]?.text ?? '').replace(mark, '').trim();
  const one = (kind: Column['kind']) => textAt(columns.findIndex((column) => column?.kind === kind));
  const year = /^(?:19|20|21)\d\d$/.test(one('year')) ? Number(one('year')) : null;
  const { sheet = null, row: line = 0 } = row[0]?.at ?? {};
  return columns.flatMap((column, index) => {
    const raw = textAt(index);
    if (column?.kind !== 'value' || raw === '') return [];
    return [
      {
        ...{ itemId: one('item'), name: one('name'), chapter: one('chapter'), raw },
        ...{ role: column.role ?? roleOf(one('role')), year: column.year ?? year },
        ...{ source: one('source'), day: one('day'), explanation: one('explanation'), at: { sheet, row: line } },
      },
    ];
  });
}
