import type { Table } from '../../model/block.ts';
import { checkTableSize, type Repetition } from '../table-size.ts';
import { isHeaderRow } from './header-row.ts';
import type { RowsFound } from './table-rows.ts';
import { foldSpace } from './text-line.ts';

/**
 * The table of rows found in plain text. Rows are filled up to the same length with empty cells.
 * Throws ReadingError `too-many-cells`.
 */
export function readTextTable(found: RowsFound, file: string, repetition: Repetition): Table {
  const width = found.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  checkTableSize(found.rows.length, width, file);
  for (const row of found.rows) repetition.add('', width - row.cells.length);
  const isHeaded = found.isHeaded || isHeaderRow(found.rows[0]?.cells ?? []);
  const rows = found.rows.map(({ cells, line, written }, index) =>
    Array.from({ length: width }, (_, column) => ({
      text: foldSpace(cells[column] ?? ''),
      header: isHeaded && index === 0,
      marks: [],
      ...(written !== undefined && column >= written && { absent: true as const }),
      at: { file, line },
    })),
  );
  return { kind: 'table', caption: null, rows, at: { file, line: found.rows[0]?.line ?? 1 } };
}
