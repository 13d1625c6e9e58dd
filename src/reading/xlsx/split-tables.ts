import type { Block, Cell } from '../../model/block.ts';
import { checkTableSize, Repetition } from '../table-size.ts';

type Row = readonly Cell[];

/**
 * Divides the rows of a sheet into tables and the lines around them. A blank row ends a table. A row with text in its first
 * filled cell only, before a table begins, is a line of its own: the last one directly above a table is its caption.
 * Blank columns at either side go, short rows are filled up, and the first row of a table is its head.
 * @throws ReadingError `too-many-cells`
 */
export function splitTables(rows: readonly Row[], file: string): Block[] {
  const blocks: Block[] = [];
  const repetition = new Repetition(file);
  for (const group of groupByBlankRows(rows)) {
    const start = group.findIndex((row) => countFilled(row) > 1);
    const lines = start === -1 ? group : group.slice(0, start);
    const table = start === -1 ? [] : group.slice(start);
    const caption = table.length > 0 ? lines.at(-1) : undefined;
    for (const line of caption ? lines.slice(0, -1) : lines) {
      const cell = line.find(isFilled);
      if (cell)
        blocks.push({ kind: 'paragraph', text: cell.text, ...(cell.header ? { bold: true } : {}), at: cell.at });
    }
    const first = table[0]?.[0];
    if (!first) continue;
    blocks.push({
      kind: 'table',
      caption: caption?.find(isFilled)?.text ?? null,
      rows: squareOff(table, file, repetition),
      at: first.at,
    });
  }
  return blocks;
}

function isFilled(cell: Cell): boolean {
  return cell.text !== '';
}

function countFilled(row: Row): number {
  return row.filter(isFilled).length;
}

function groupByBlankRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let group: Row[] = [];
  for (const row of rows) {
    if (countFilled(row) > 0) group.push(row);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function squareOff(table: readonly Row[], file: string, repetition: Repetition): Cell[][] {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const row of table) {
    const first = row.findIndex(isFilled);
    if (first !== -1) left = Math.min(left, first);
    right = Math.max(right, row.findLastIndex(isFilled) + 1);
  }
  checkTableSize(table.length, right - left, file);
  for (const row of table) repetition.add('', Math.max(0, right - row.length));
  return table.map((row, index) =>
    Array.from({ length: right - left }, (_, column) => {
      const cell = row[left + column] ?? { text: '', header: false, marks: [], at: row[0]?.at ?? { file } };
      return index === 0 ? { ...cell, header: true } : cell;
    }),
  );
}
