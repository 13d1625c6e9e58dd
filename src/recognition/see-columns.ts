import type { Table } from '../model/block.ts';
import { type ColumnMeaning, columnMeanings } from '../model/correction.ts';
import { foldSpace } from '../model/text/fold-space.ts';
import { nothingDecided } from './decided/decided.ts';
import type { SeenColumn } from './seen.ts';
import type { Choice } from './tables/choose/choose.ts';
import type { Part, TypedColumn } from './tables/interpret/interpretation.ts';
import { tellOfWords } from './tables/state/rows/row-figures.ts';
import { indexOfKind } from './tables/state/section.ts';

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

/** What the words in a column of roles tell of the values beside them: each of these can head values as the head of a column does. */
function seeRoles({ columns, rows }: Part, of: Pick<SeenColumn, 'certainty' | 'at'>): readonly SeenColumn[] {
  const column = indexOfKind(columns, 'role');
  const values = columns.flatMap(({ kind }, at) => (kind === 'value' ? [at] : []));
  const told = Map.groupBy(rows, ({ cells }) => foldSpace(cells[column]?.text ?? ''));
  return [...told].flatMap(([head, own]): readonly SeenColumn[] => {
    const cells = own.slice(0, mostCells).flatMap((row) => values.map((at) => row.cells[at]?.text ?? ''));
    const { role } = tellOfWords(head, null, nothingDecided);
    if (head === '') return [];
    return [{ head, means: role === null ? null : { is: 'value', role, year: null }, isOpen: false, cells, ...of }];
  });
}

/** The columns of all tables that were chosen to be read, and the words in their rows that tell roles. */
export function seeColumns(choices: ReadonlyMap<Table, Choice>, published: number | null): readonly SeenColumn[] {
  return [...choices].flatMap(([table, { best, certainty }]) =>
    best.parts.flatMap((part) => [
      ...part.columns.map((column, at) => ({
        head: column.head,
        means: meaningOf(column, published),
        isOpen: (column.value?.open.length ?? 0) > 0,
        cells: part.rows.slice(0, mostCells).map(({ cells }) => cells[at]?.text ?? ''),
        certainty,
        at: table.at,
      })),
      ...seeRoles(part, { certainty, at: table.at }),
    ]),
  );
}
