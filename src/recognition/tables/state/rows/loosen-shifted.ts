import { foldSpace } from '../../../../model/text/fold-space.ts';
import { weakNameHead } from '../../../lexicon/column-words.data.ts';
import { formOf } from '../../forms/form-of.ts';
import { plainHead } from '../../forms/head-text.ts';
import { isYearAlone } from '../../forms/head-year.ts';
import type { GridRow } from '../../grids/grid.ts';
import { readHead } from '../../heads/read-head.ts';
import { isRole } from '../../interpret/column-evidence.ts';
import type { ColumnKind } from '../../interpret/column-kind.ts';
import type { Interpretation, Part, TypedColumn } from '../../interpret/interpretation.ts';
import { valueColumns } from '../section.ts';

const nothingKnown = { publicationYear: null, organisation: null };

/**
 * Where every row of a table in text lost the same cell, its rows are as wide as the heads by accident: a head of values then stands over the
 * names, the head of the names over values, or one head is left below the others. Of no row is it known which cell is
 * missing, so all values are loose. A single row that ends before its table does and lost a value is loose as well.
 */
export function loosenShifted(part: Part): Part {
  const values = valueColumns(part.columns).filter((index) => !isNumbering(index, part));
  if (values.length === 0) return part;
  const isShifted = hasHeadsAmiss(part.columns) || isHeadLeft(part.rows[0]);
  const hasBlanks = leavesBlanks(part.rows, values);
  const code = part.columns.findIndex(({ kind }) => kind === 'code');
  return {
    ...part,
    rows: part.rows.map((row, at) => {
      const isAmiss = isShifted || isCutShort(row, values, hasBlanks) || hasTakenCode(row, part.rows[at + 1], code);
      return isAmiss ? loosen(row, values) : row;
    }),
  };
}

/** Whether a column before the names holds nothing but the numbers of rows, whatever line above the table was taken for its head: a total has none. */
function isNumbering(column: number, { columns, rows }: Part): boolean {
  const cells = rows.flatMap(({ cells: row }) => row[column]?.text.trim() || []);
  const isBefore = column < columns.findIndex(({ kind }) => kind === 'name');
  return isBefore && cells.length > 0 && cells.every((text) => /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?$/u.test(text));
}

/** Whether a head of values stands over names, or one of names over values. */
function hasHeadsAmiss(columns: readonly TypedColumn[]): boolean {
  return columns.some(({ kind, head }) => {
    if (kind === 'value') return isNameHead(head);
    return beforeValues.has(kind) && isValueHead(head);
  });
}

const beforeValues: ReadonlySet<ColumnKind> = new Set(['name', 'unit', 'source', 'topic']);

function isNameHead(head: string): boolean {
  const meaning = readHead(head, nothingKnown);
  return meaning.type === 'attribute' && meaning.attribute === 'name' && !isRole(head);
}

function isValueHead(head: string): boolean {
  const meaning = readHead(head, nothingKnown);
  return meaning.type === 'value' && meaning.role !== 'other' && !weakNameHead.test(plainHead(head));
}

/** "Gemeenten tot 50.000 inwoners" and "2019" as the first row below the heads of other years. */
function isHeadLeft(row: GridRow | undefined): boolean {
  const [first, ...others] = [...(row?.cells ?? []), ...(row?.loose ?? [])].filter((cell) => cell !== null);
  if (first === undefined || !others.every(({ text }) => text.trim() === '' || isYearAlone(text))) return false;
  const text = foldSpace([first, ...others].map((cell) => cell.text).join(' '));
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text) && isValueHead(text);
}

/** Whether the number of the next row may stand behind the values of a numbered one. */
function hasTakenCode(row: GridRow, next: GridRow | undefined, code: number): boolean {
  const isNumbered = ({ cells }: GridRow) => (cells[code]?.text ?? '') !== '';
  return code !== -1 && next !== undefined && isNumbered(row) && !isNumbered(next) && next.loose.length > 0;
}

/** Whether values of a row were not written: which were lost is not known. */
function isCutShort({ cells, loose }: GridRow, values: readonly number[], hasBlanks: boolean): boolean {
  if (loose.length > 0) return false;
  const last = values.findLastIndex((index) => !isBlankAt(cells, index) && cells[index] !== null);
  const written = values.filter((index, at) => cells[index] !== null && (hasBlanks || at <= last));
  return last !== -1 && written.length < values.length;
}

/** Whether empty cells among the rows were seen to leave a gap. Behind the last row there may be one for any other reason. */
function leavesBlanks(rows: readonly GridRow[], values: readonly number[]): boolean {
  return rows.slice(0, -1).some(({ cells }) => values.some((index) => isBlankAt(cells, index)));
}

function isBlankAt(cells: GridRow['cells'], index: number): boolean {
  return cells[index]?.text.trim() === '';
}

/**
 * Whether in the corner of a table with moments down and indicators across stands a name: then all heads are one place off, or every row lost a
 * cell, and of no value is known what was measured.
 */
export function hasNameInCorner({ grid, axis }: Interpretation): boolean {
  const corner = foldSpace(grid.rows[0]?.cells[0]?.text ?? '');
  if (axis === 'rows' || corner === '' || weakNameHead.test(plainHead(corner))) return false;
  const form = formOf(corner);
  return (
    (form === 'name' || form === 'text' || form === 'measure') && readHead(corner, nothingKnown).type === 'unknown'
  );
}

function loosen({ cells, loose }: GridRow, values: readonly number[]): GridRow {
  return {
    cells: cells.map((cell, index) => (values.includes(index) ? null : cell)),
    loose: [...values.flatMap((index) => (cells[index]?.text.trim() ? [cells[index]] : [])), ...loose],
  };
}
