import type { Table } from '../../model/block.ts';
import { readTable } from './read-table.ts';
import type { RecognisedTable, TableContext } from './recognised-table.ts';

export function recogniseTable(table: Table, context: TableContext): RecognisedTable {
  const stated = readTable(table, context);
  if (stated === null) return { kind: 'other', why: 'De tabel heeft geen rijen onder de kop.' };
  if (stated.indicators.length > 0) return { kind: 'indicators', indicators: stated.indicators };
  return stated.groups.length > 0
    ? { kind: 'amounts', groups: stated.groups }
    : { kind: 'other', why: 'De tabel heeft geen kolom met cijfers en is als tekst bewaard.' };
}
