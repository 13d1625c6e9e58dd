import { weakNameHead } from '../../lexicon/column-words.data.ts';
import { foldText, plainHead } from '../forms/head-text.ts';
import { isYearAlone } from '../forms/head-year.ts';
import type { GridRow } from '../grids/grid.ts';
import { readHead } from '../heads/read-head.ts';
import { isRole } from '../interpret/column-evidence.ts';
import type { Part, TypedColumn } from '../interpret/interpretation.ts';
import { valueColumns } from './section.ts';

const nothingKnown = { publicationYear: null, organisation: null };

/**
 * Where every row of a table in text lost the same cell, its rows are as wide as the heads by accident: a head of values then stands over the
 * names, the head of the names over values, or one head is left below the others. Of no row is it known which cell is
 * missing, so all values are loose. A single row that ends before its table does and lost a value is loose as well.
 */
export function loosenShifted(part: Part): Part {
  const values = valueColumns(part.columns);
  if (values.length === 0) return part;
  const isShifted = hasHeadsAmiss(part.columns) || isHeadLeft(part.rows[0]);
  const hasBlanks = leavesBlanks(part.rows, values);
  return {
    ...part,
    rows: part.rows.map((row) => (isShifted || isCutShort(row, values, hasBlanks) ? loosen(row, values) : row)),
  };
}

/** Whether a head of values stands over names, or one of names over values. */
function hasHeadsAmiss(columns: readonly TypedColumn[]): boolean {
  return columns.some(({ kind, head }) => {
    if (kind === 'value') return isNameHead(head);
    return kind === 'name' && isValueHead(head);
  });
}

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
  const text = foldText([first, ...others].map((cell) => cell.text).join(' '));
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text) && isValueHead(text);
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

function loosen({ cells, loose }: GridRow, values: readonly number[]): GridRow {
  return {
    cells: cells.map((cell, index) => (values.includes(index) ? null : cell)),
    loose: [...values.flatMap((index) => (cells[index]?.text.trim() ? [cells[index]] : [])), ...loose],
  };
}
