import type { Block, Cell } from '../../../model/block.ts';
import { type Column, readColumn, roleOf } from './read-column.ts';
import type { ValueRow } from './value-row.ts';

/** A mark that keeps a spreadsheet from taking a text for a formula, as lists that are made here have it. */
const mark = /^'(?='*[\t\r\n\s]*[=+\-@])/;

/**
 * The values of a file, as its tables have them: a head row that names an indicator and one or more values, and a row for each indicator. A blank line
 * begins another table: without a head of its own it goes on under that of the one before on its sheet where it has as many columns; else its rows
 * are of nothing that is known. Cells without a value are left out: they wait, as before.
 * @returns null where no table has such a head
 */
export function readValueRows(blocks: readonly Block[]): readonly ValueRow[] | null {
  const heads = new Map<string | null, readonly (Column | null)[]>();
  const found = blocks
    .filter((block) => block.kind === 'table')
    .flatMap(({ rows, at: { sheet = null } }) => {
      const head = rows.findIndex((row) => isHead(row.map(({ text }) => readColumn(text))));
      if (head !== -1) heads.set(sheet, rows[head]?.map(({ text }) => readColumn(text)) ?? []);
      const columns = heads.get(sheet);
      if (columns === undefined) return [];
      const below = rows.slice(head + 1);
      return below.flatMap((row) => (row.length === columns.length ? valuesOf(row, columns) : ofNothing(row)));
    });
  return heads.size === 0 ? null : found;
}

function isHead(columns: readonly (Column | null)[]): boolean {
  const has = (...kinds: readonly Column['kind'][]) =>
    columns.some((column) => column !== null && kinds.includes(column.kind));
  return has('name', 'item') && has('value');
}

/** A row of which nobody can tell what its cells are; a heading between rows is none. */
function ofNothing(row: readonly Cell[]): readonly ValueRow[] {
  const written = row.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (written.length < 2) return [];
  const none = { itemId: '', name: '', chapter: '', role: null, year: null, source: '', day: '', explanation: '' };
  return [{ ...none, raw: written.join(' | '), at: placeOf(row) }];
}

function placeOf(row: readonly Cell[]): ValueRow['at'] {
  const { sheet = null, row: line = 0 } = row[0]?.at ?? {};
  return { sheet, row: line };
}

function valuesOf(row: readonly Cell[], columns: readonly (Column | null)[]): readonly ValueRow[] {
  const textAt = (index: number) => (row[index]?.text ?? '').replace(mark, '').trim();
  const one = (kind: Column['kind']) => textAt(columns.findIndex((column) => column?.kind === kind));
  const year = /^(?:19|20|21)\d\d$/.test(one('year')) ? Number(one('year')) : null;
  const at = placeOf(row);
  return columns.flatMap((column, index) => {
    const raw = textAt(index);
    if (column?.kind !== 'value' || raw === '') return [];
    return [
      {
        ...{ itemId: one('item'), name: one('name'), chapter: one('chapter'), raw },
        ...{ role: column.role ?? roleOf(one('role')), year: column.year ?? year },
        ...{ source: one('source'), day: one('day'), explanation: one('explanation'), at },
      },
    ];
  });
}
