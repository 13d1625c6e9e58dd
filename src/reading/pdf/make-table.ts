import type { Cell, Table } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { limits } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import { joinLines } from './hyphenation.ts';
import type { Line } from './line.ts';
import { columnsUnder, findColumns } from './table-columns.ts';
import { isValue, isYear } from './table-values.ts';

type DraftCell = { text: string; marks: string[]; bold: boolean; spread: boolean };
type DraftRow = { readonly cells: DraftCell[]; readonly lines: Line[] };

/**
 * Makes a table of the lines that belong to one: cells by column, heads and names that are set over more lines put together
 * in one row, a head over several columns repeated in each of them.
 * @throws ReadingError `too-many-cells`
 */
export function makeTable(lines: readonly Line[], caption: string | null, at: Position): Table {
  const columns = findColumns(lines);
  if (lines.length * columns.length > limits.tableCells)
    throw new ReadingError({ code: 'too-many-cells', file: at.file });
  const rows: DraftRow[] = [];
  const firstOfBody = lines.findIndex((line) =>
    line.fragments.some((fragment, index) => index > 0 && isValue(fragment.text)),
  );
  const usualStep = usualStepOf(lines);
  for (const [index, line] of lines.entries()) {
    const row = draftRow(line, columns.length, (fragment) => columnsUnder(fragment, columns));
    const above = rows.at(-1);
    const isHead = firstOfBody > 0 && index < firstOfBody;
    if (
      above &&
      (isHead ? goesOnInHead(above, row, line) : index !== firstOfBody && goesOn(above, row, line, usualStep))
    )
      mergeInto(above, row, line);
    else rows.push(row);
  }
  const firstWithValue = rows.findIndex((row) => row.cells.some((cell, column) => column > 0 && isValue(cell.text)));
  // The name of a group above the first figures stands in the first column by itself and heads no column.
  const isHeadRow = (row: DraftRow, index: number) =>
    index === 0 || (index < firstWithValue && row.cells.some((cell, column) => column > 0 && cell.text !== ''));
  return {
    kind: 'table',
    caption,
    rows: rows.map((row, index) =>
      row.cells.map((cell, column) => finishCell(cell, isHeadRow(row, index) || (column === 0 && cell.bold), at)),
    ),
    at,
  };
}

function finishCell(cell: DraftCell, header: boolean, at: Position): Cell {
  return { text: cell.text, header, marks: cell.marks, at };
}

function draftRow(
  line: Line,
  width: number,
  under: (fragment: Line['fragments'][number]) => readonly number[],
): DraftRow {
  const cells = Array.from({ length: width }, (): DraftCell => ({ text: '', marks: [], bold: false, spread: false }));
  for (const fragment of line.fragments) {
    const columns = under(fragment);
    // Only a head is repeated over its columns; a name that runs over into the next column stays a name.
    const targets = columns[0] === 0 ? columns.slice(0, 1) : columns;
    for (const column of targets) {
      const cell = cells[column];
      if (!cell) continue;
      cell.text = cell.text === '' ? fragment.text : `${cell.text} ${fragment.text}`;
      cell.marks.push(...fragment.marks);
      cell.bold = fragment.bold;
      cell.spread = targets.length > 1;
    }
  }
  return { cells, lines: [line] };
}

/** Lines of one head follow one another closely. A name by itself in the first column, with a capital, is that of a group below. */
function goesOnInHead(above: DraftRow, row: DraftRow, line: Line): boolean {
  const last = above.lines.at(-1);
  const isNameAlone = row.cells.every((cell, column) => column === 0 || cell.text === '');
  if (isNameAlone && !/^[\p{Ll}(]/u.test(row.cells[0]?.text ?? '')) return false;
  return !!last && line.y - last.y < line.size * 1.8;
}

/**
 * Whether a line of the body goes on with the row above it. It does when it stands close, and has nothing in its own columns but
 * the rest of a text (in small letters, or closer than rows stand); or has figures for a name that was alone and goes on.
 */
function goesOn(above: DraftRow, row: DraftRow, line: Line, usualStep: number): boolean {
  const last = above.lines.at(-1);
  if (!last) return false;
  const step = line.y - last.y;
  if (step > line.size * 1.6) return false;
  const isTight = step < usualStep * 0.85;
  const filled = row.cells.filter((cell) => cell.text !== '');
  const hasValues = row.cells.some((cell, column) => column > 0 && isValue(cell.text));
  const isNameAlone = above.cells.every((cell, column) => column === 0 || cell.text === '');
  const isLowerCase = (cell: DraftCell | undefined) => /^[\p{Ll}(]/u.test(cell?.text ?? '');
  if (!hasValues) return isTight || filled.every(isLowerCase);
  return isNameAlone && isLowerCase(row.cells[0]);
}

function mergeInto(above: DraftRow, row: DraftRow, line: Line): void {
  for (const [column, cell] of row.cells.entries()) {
    const target = above.cells[column];
    if (!target || cell.text === '') continue;
    target.text = joinLines(target.text, cell.text);
    target.marks.push(...cell.marks);
  }
  above.lines.push(line);
}

/** The usual distance between rows with figures; in a table of text the widest, since only rows stand further apart than lines. */
function usualStepOf(lines: readonly Line[]): number {
  const withValues = lines.filter(
    (line) => line.fragments.length > 1 && line.fragments.some((one) => isValue(one.text) || isYear(one.text)),
  );
  const steps = stepsOf(withValues).sort((one, other) => one - other);
  return steps[Math.floor(steps.length / 2)] ?? Math.max(0, ...stepsOf(lines));
}

function stepsOf(lines: readonly Line[]): number[] {
  return lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
}
