import type { Table } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { checkTableSize, type Repetition } from '../table-size.ts';
import { isHeaderRow } from './header-row.ts';
import type { RowsFound } from './table-rows.ts';
import type { TextLine } from './text-line.ts';

/**
 * The table of rows found in plain text, with its lines as written where these do not mark off the cells. Rows are filled up to the same
 * length with empty cells.
 * @param lines those that the rows were found on
 * Throws ReadingError `too-many-cells`.
 */
export function readTextTable(
  found: RowsFound,
  lines: readonly TextLine[],
  file: string,
  repetition: Repetition,
): Table {
  const width = found.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  checkTableSize(found.rows.length, width, file);
  for (const { cells, written } of found.rows) repetition.add('', width - (written ?? cells.length));
  const heads = countHeads(found, width);
  const rows = found.rows.map(({ cells, line, written }, index) =>
    Array.from({ length: width }, (_, column) => ({
      text: foldSpace(cells[column] ?? ''),
      header: index < heads,
      marks: [],
      ...(written !== undefined && column >= written && { absent: true as const }),
      at: { file, line },
    })),
  );
  const written = found.isDrawn ? {} : { lines: lines.map(({ raw }) => raw.trimEnd()).join('\n') };
  return { kind: 'table', caption: null, rows, ...written, at: { file, line: found.rows[0]?.line ?? 1 } };
}

/** One row of heads, or two where the second has no cell of its own below the first head, and the rows of values follow. */
function countHeads({ rows, isHeaded }: RowsFound, width: number): number {
  const [first = [], second = [], third = []] = rows.slice(0, 3).map(({ cells }) => cells);
  if (!isHeaded && !isHeaderRow(first)) return 0;
  const isShort = second.length > 1 && (second.length < width || second[0] === '');
  return isShort && isHeaderRow(second) && third.length > 1 && !isHeaderRow(third) ? 2 : 1;
}
