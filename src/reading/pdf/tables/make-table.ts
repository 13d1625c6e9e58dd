import type { Cell, Table } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { spanOf } from '../../covered-cell.ts';
import { limits } from '../../limits.ts';
import { ReadingError } from '../../reading-error.ts';
import type { Rule } from '../drawing/rule.ts';
import type { Chain } from '../drawing/rule-chains.ts';
import type { Fragment } from '../lines/fragment.ts';
import { joinLines } from '../lines/hyphenation.ts';
import type { Line } from '../lines/line.ts';
import { alignRows } from './aligned-rows.ts';
import { divideColumns } from './divide-columns.ts';
import { joinLimits } from './join-limits.ts';
import { splitCells } from './split-cells.ts';
import { spreadNames } from './spread-names.ts';
import { type PlacedCell, placeHeads, placeLine, type TableGrid } from './table-grid.ts';
import { areRowsRuled, type ColumnOf, groupRows, hasValues, isDivided } from './table-rows.ts';
import { columnsBetween, findTableRules, type TableRules } from './table-rules.ts';
import { groupTextRows } from './text-rows.ts';

type DraftCell = { text: string; readonly marks: string[]; bold: boolean; isOfLeft: boolean };

/**
 * Makes a table of the lines that belong to one: cells by column, with what goes over more lines put together, and a head over several
 * columns repeated in each of them. Columns and rows are those that drawn lines divide, where there are such.
 * @throws ReadingError `too-many-cells`
 */
export function makeTable(
  found: readonly Line[],
  { rules, chains }: { readonly rules: readonly Rule[]; readonly chains: readonly Chain[] },
  at: Position,
): Table {
  const { lines: given, columns: whites } = divideColumns(found, chains);
  const drawn = findTableRules(given, rules);
  const ruled = columnsBetween(drawn.down, given);
  const columns = ruled ?? whites;
  if (given.length * columns.length > limits.tableCells)
    throw new ReadingError({ code: 'too-many-cells', file: at.file });
  const lines = splitCells(given, columns);
  const grid: TableGrid = { columns, downAt: ruled ? drawn.downAt : null };
  const columnOf = (fragment: Fragment) => placeLine([fragment], 0, { ...grid, downAt: null })[0]?.from ?? 0;
  const { start, rows: bodyLines, isText } = divideBody(lines, columnOf, drawn);
  const headRows = placeHeads(lines.slice(0, start), grid, drawn.across, isText ? lines[start] : undefined);
  const bodyRows = bodyLines.map((row) =>
    row.flatMap((line) => placeLine(line.fragments, line.y - line.size * 0.3, grid)),
  );
  const rows = [...headRows, ...bodyRows].map((placed) => draftRow(placed, columns.length));
  const headTexts = new Set(rows.slice(0, headRows.length).map(textOfRow));
  const finished = rows.map((row, index) => {
    const isHead = index < headRows.length || headTexts.has(textOfRow(row));
    return row.map((cell, column) => finishCell(cell, { row, index, column, isHead }, at));
  });
  return { kind: 'table', caption: null, rows: [...spreadNames(joinLimits(finished), headRows.length)], at };
}

function textOfRow(row: readonly DraftCell[]): string {
  return row.map(({ text }) => text).join('\t');
}

/** The first line of the body of a table, below its heads, and the rows from there on. */
function divideBody(
  lines: readonly Line[],
  columnOf: ColumnOf,
  { across, isByRow }: TableRules,
): { readonly start: number; readonly rows: Line[][]; readonly isText?: boolean } {
  const first = lines.findIndex((line) => hasValues(line, columnOf));
  if (first === -1) {
    const start = Math.min(1, lines.length);
    return { start, rows: groupTextRows(lines.slice(start), columnOf, across), isText: true };
  }
  const isDividedAt = (above: Line, below: Line) => isDivided(above, below, across);
  const aligned = isByRow ? null : alignRows(lines, first, { columnOf, isDivided: isDividedAt });
  if (aligned && !areRowsRuled(lines, columnOf, across)) return aligned;
  const start = aligned?.start ?? startOfRow(lines, first, across);
  return { start, rows: groupRows(lines.slice(start), columnOf, { across, isByRow }) };
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
    isHead,
  }: { readonly row: readonly DraftCell[]; readonly index: number; readonly column: number; readonly isHead: boolean },
  at: Position,
): Cell {
  // The name of a group above the first figures stands in the first column by itself and heads no column.
  const isHeadRow = index === 0 || (isHead && row.some((one, other) => other > 0 && one.text !== ''));
  const header = isHeadRow || (column === 0 && cell.bold);
  return { text: cell.text, header, marks: cell.marks, ...spanOf(cell.isOfLeft, false), at };
}
