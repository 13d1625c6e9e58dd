import { alignColumns } from './align-columns.ts';
import { readClosedPipes } from './closed-pipes.ts';
import { isHeaderRow } from './header-row.ts';
import { readListMarker } from './list-marker.ts';
import type { TextLine } from './text-line.ts';

/** Rows of one table, as texts, with the lines that they stand on. */
export type RowsFound = {
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly line: number;
    /** How many of the cells stand in the file, where it fills up rows of which cells were left out. */
    readonly written?: number;
  }[];
  /** A first row that is marked as head by a `---|---` line below it. */
  readonly isHeaded: boolean;
  /** Index of the first line after the table. */
  readonly next: number;
};

/** A way of writing a table in plain text. */
type Notation = {
  /** The cells of a line; null where the line is not a row in this notation. `above` is how many rows stand above it. */
  readonly split: (line: TextLine, above: number) => string[] | null;
  readonly fewestRows: number;
  readonly isTable: (rows: readonly (readonly string[])[]) => boolean;
};

const delimiterCell = /^:?-{2,}:?$/;

function splitPipes(line: TextLine): string[] | null {
  if (!line.text.includes('|')) return null;
  const cells = line.text.split('|').map((cell) => cell.trim());
  if (line.text.startsWith('|')) {
    cells.shift();
    if (line.text.length > 1 && line.text.endsWith('|')) cells.pop();
  }
  return cells.length > 1 ? cells : null;
}

/** A row of which all cells but the first are empty begins no table: a tab at the end of a line is also a typing slip. */
function splitTabs(line: TextLine, above: number): string[] | null {
  if (!line.text.includes('\t') && !(above > 0 && /\S\t+$/.test(line.raw))) return null;
  return line.raw.split('\t').map((cell) => cell.trim());
}

function splitColumns(line: TextLine): string[] | null {
  if (line.text.includes('\t')) return null;
  const cells = line.text.split(/\s{2,}/);
  return cells.length > 1 ? cells : null;
}

function hasNumbers(rows: readonly (readonly string[])[]): boolean {
  return rows.some((row) => row.slice(1).some((cell) => /\d/.test(cell)));
}

const pipes: Notation = { split: splitPipes, fewestRows: 2, isTable: () => true };
const tabs: Notation = { split: splitTabs, fewestRows: 2, isTable: () => true };
/** Two spaces are also a typing slip, so aligned columns need three lines, numbers, and the same count on most lines. */
const columns: Notation = {
  split: splitColumns,
  fewestRows: 3,
  isTable: (rows) => {
    const widths = rows.map((row) => row.length).filter((width) => width > 1);
    const widest = widths.reduce((most, width) => Math.max(most, width), 0);
    return (
      widths.length > 2 && hasNumbers(rows) && widths.filter((width) => width >= widest - 1).length * 2 > widths.length
    );
  },
};

type Row = {
  readonly cells: string[];
  readonly line: number;
  readonly source: TextLine;
  readonly written?: number;
};

/** Two tables without an empty line between them: the width changes for good, and the row there heads columns of values again. */
function findSecondTable(rows: readonly Row[]): number {
  const width = (index: number) => rows[index]?.cells.length;
  for (let index = 2; index < rows.length - 1; index += 1) {
    const isNewWidth = width(index) === width(index + 1) && width(index) !== width(index - 1);
    const isOldWidth = width(index - 1) === width(index - 2);
    const isHead = isHeaderRow(rows[index]?.cells ?? []) && !isHeaderRow(rows[index + 1]?.cells ?? []);
    if (isNewWidth && isOldWidth && isHead) return index;
  }
  return rows.length;
}

function readRows(
  lines: readonly TextLine[],
  start: number,
  notation: Notation,
): { rows: Row[]; isHeaded: boolean; next: number } {
  const rows: Row[] = [];
  let isHeaded = false;
  let next = start;
  for (let line = lines[next]; line; next += 1, line = lines[next]) {
    const cells = notation.split(line, rows.length) ?? (isLoneName(lines, next, rows, notation) ? [line.text] : null);
    if (!cells) break;
    const isDelimiter = isDelimiterRow(cells);
    if (isDelimiter && rows.length === 1) isHeaded = true;
    if (!isDelimiter) rows.push({ cells, line: line.number, source: line });
  }
  return { rows: (notation === pipes ? readClosedPipes(rows) : null) ?? rows, isHeaded, next };
}

/** "---|---", also where a pipe closes the line. */
function isDelimiterRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => delimiterCell.test(cell));
}

/** A name is never longer than this on one line. */
const longestName = 120;

/**
 * A line between rows with one text: a title, the name of a group that filled the whole width, or, where columns are aligned, part of a
 * name that was too long for its column. Where heads follow, or rows of another width, another table begins.
 */
function isLoneName(lines: readonly TextLine[], index: number, rows: readonly Row[], notation: Notation): boolean {
  const line = lines[index];
  if (!line || rows.length === 0 || line.text === '' || line.indent > 3 || line.text.length > longestName) return false;
  if (line.text.includes('\t') || /[.:;!?]$/.test(line.text) || readListMarker(line.text)) return false;
  const next = lines[index + 1];
  const below = next === undefined ? null : notation.split(next, rows.length);
  if (notation === columns) return /^\p{Ll}/u.test(line.text) || (below !== null && below.length > 2);
  const isOfTable = below !== null && below.length > 2 && rows.some((row) => row.cells.length === below.length);
  return isOfTable && !isHeaderRow(below);
}

/** Joins names that were broken over lines: what begins with a small letter goes on with the name above it. */
function joinNames(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const [name = '', ...values] = row.cells;
    const isRest = /^\p{Ll}/u.test(name) && above !== undefined && joined.length > 1;
    if (isRest && (values.length === 0 || above.cells.length === 1)) {
      const whole = [`${above.cells[0] ?? ''} ${name}`, ...(values.length === 0 ? above.cells.slice(1) : values)];
      joined[joined.length - 1] = { ...above, cells: whole };
    } else joined.push(row);
  }
  return joined;
}

function align(rows: readonly Row[]): RowsFound['rows'] {
  const cells = alignColumns(rows.map((row) => row.source));
  return joinNames(
    rows.map((row, index) => ({ ...row, cells: row.cells.length === 1 ? row.cells : (cells[index] ?? []) })),
  );
}

/**
 * Finds the rows of a table that begins at line `start` (an index): pipes, tabs or aligned columns, in that order. Where
 * there is none, `skip` tells up to where it makes no sense to look again.
 */
export function findRows(lines: readonly TextLine[], start: number): RowsFound | { readonly skip: number } {
  let skip = start + 1;
  for (const notation of [pipes, tabs, columns]) {
    const { rows, isHeaded, next } = readRows(lines, start, notation);
    if (rows.length === 0) continue;
    const end = findSecondTable(rows);
    const taken = rows.slice(0, end);
    const isLongEnough = taken.length >= notation.fewestRows || isHeaded;
    if (isLongEnough && notation.isTable(taken.map((row) => row.cells))) {
      const last = rows[end];
      return {
        rows: notation === columns ? align(taken) : taken,
        isHeaded,
        next: last ? start + last.line - (lines[start]?.number ?? 0) : next,
      };
    }
    skip = Math.max(skip, next);
  }
  return { skip };
}
