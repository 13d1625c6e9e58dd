import type { Cell, Table } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { spanOf } from '../covered-cell.ts';
import { limits } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import type { Fragment } from './fragment.ts';
import { joinLines } from './hyphenation.ts';
import type { Line } from './line.ts';
import type { Rule } from './rule.ts';
import { splitAtSharedWhite } from './shared-white.ts';
import { splitCells } from './split-cells.ts';
import { findColumns } from './table-columns.ts';
import { type PlacedCell, placeHeads, placeLine, type TableGrid } from './table-grid.ts';
import { groupRows, hasValues } from './table-rows.ts';
import { columnsBetween, findTableRules } from './table-rules.ts';
import { groupTextRows } from './text-rows.ts';

type DraftCell = { text: string; readonly marks: string[]; bold: boolean; isOfLeft: boolean };

/**
 * Makes a table of the lines that belong to one: cells by column, with what goes over more lines put together, and a head over several
 * columns repeated in each of them. Columns and rows are those that drawn lines divide, where there are such.
 * @throws ReadingError `too-many-cells`
 */
export function makeTable(found: readonly Line[], rules: readonly Rule[], caption: string | null, at: Position): Table {
  const given = splitAtSharedWhite(found);
  const drawn = findTableRules(given, rules);
  const ruled = columnsBetween(drawn.down, given);
  const columns = ruled ?? findColumns(splitCells(given, findColumns(given)));
  if (given.length * columns.length > limits.tableCells)
    throw new ReadingError({ code: 'too-many-cells', file: at.file });
  const lines = splitCells(given, columns);
  const grid: TableGrid = { columns, downAt: ruled ? drawn.downAt : null };
  const columnOf = (fragment: Fragment) => placeLine([fragment], 0, { ...grid, downAt: null })[0]?.from ?? 0;
  const first = lines.findIndex((line) => hasValues(line, columnOf));
  const firstOfBody = first === -1 ? Math.min(1, lines.length) : startOfRow(lines, first, drawn.across);
  const head = lines.slice(0, firstOfBody);
  const body = lines.slice(firstOfBody);
  const headRows = placeHeads(head, grid, drawn.across);
  const bodyRows = (first === -1 ? groupTextRows(body, columnOf, drawn.across) : groupRows(body, columnOf, drawn)).map(
    (row) => row.flatMap((line) => placeLine(line.fragments, line.y - line.size * 0.3, grid)),
  );
  const rows = [...headRows, ...bodyRows].map((placed) => draftRow(placed, columns.length));
  return {
    kind: 'table',
    caption,
    rows: rows.map((row, index) =>
      row.map((cell, column) => finishCell(cell, { row, index, column, heads: headRows.length }, at)),
    ),
    at,
  };
}

/** A name that began above its first figures, in the lines of the head as it were, is found by the line drawn over it, or stands halfway along them. */
function startOfRow(lines: readonly Line[], found: number, across: readonly number[]): number {
  const isHalfway =
    lines[found - 1] && (lines[found]?.y ?? 0) - (lines[found - 1]?.y ?? 0) < (lines[found]?.size ?? 0) * 0.8;
  const withValues = isHalfway && found > 1 ? found - 1 : found;
  const line = lines[withValues];
  const above = line && across.findLast((at) => at < line.y - line.size * 0.3);
  if (!line || above === undefined) return withValues;
  const start = lines.findIndex((one) => one.y > above);
  return start > 0 && start < withValues && withValues - start < 4 ? start : withValues;
}

function draftRow(placed: readonly PlacedCell[], width: number): DraftCell[] {
  const cells = Array.from({ length: width }, (): DraftCell => ({ text: '', marks: [], bold: false, isOfLeft: false }));
  for (const { fragment, from, to } of placed) {
    for (let column = from; column <= to; column += 1) {
      const cell = cells[column];
      if (!cell) continue;
      cell.text = joinLines(cell.text, fragment.text);
      cell.marks.push(...fragment.marks);
      cell.bold = fragment.bold;
      cell.isOfLeft = column > from;
    }
  }
  return cells;
}

function finishCell(
  cell: DraftCell,
  {
    row,
    index,
    column,
    heads,
  }: { readonly row: readonly DraftCell[]; readonly index: number; readonly column: number; readonly heads: number },
  at: Position,
): Cell {
  // The name of a group above the first figures stands in the first column by itself and heads no column.
  const isHeadRow = index === 0 || (index < heads && row.some((one, other) => other > 0 && one.text !== ''));
  const header = isHeadRow || (column === 0 && cell.bold);
  return { text: cell.text, header, marks: cell.marks, ...spanOf(cell.isOfLeft, false), at };
}
