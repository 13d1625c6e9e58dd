import type { Block, Cell, Table } from '../../../../model/block.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import { readYear } from '../../forms/head-year.ts';
import type { Grid, GridRow } from '../grid.ts';
import { isValueKind, kindOf } from '../line-kind.ts';
import { setSpannedRows } from './spanned-rows.ts';

const costOfSplit = 0.3;
const longestHead = 40;

/** The tables that a file marks up, as they stand, and in parts where heads come back in the middle. */
export function* proposeMarkedUp(blocks: readonly Block[]): Iterable<Grid> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    const written = block.rows.map((cells, line) => ({ cells, line })).filter(({ cells }) => !isRule(cells));
    if (written.length === 0) continue;
    const rows = withoutAbsent(written);
    yield gridOf(block, index, rows, 0);
    const starts = [0, ...findSecondHeads(rows.map((row) => row.cells))];
    if (starts.length === 1) continue;
    for (const [part, start] of starts.entries())
      yield gridOf(block, index, rows.slice(start, starts[part + 1]), costOfSplit);
  }
}

type Row = { readonly cells: readonly Cell[]; readonly line: number; readonly isShifted?: boolean };

function gridOf(table: Table, block: number, rows: readonly Row[], cost: number): Grid {
  const first = rows[0]?.line ?? 0;
  const next = (rows.at(-1)?.line ?? 0) + 1;
  return {
    making: 'marked-up',
    from: { block, line: first },
    to: next >= table.rows.length ? { block: block + 1, line: 0 } : { block, line: next },
    caption: first === 0 ? table.caption : null,
    rows: setSpannedRows(rows.map(({ cells }) => cells)).map((cells, at) => rowOf(cells, rows[at]?.isShifted === true)),
    cost,
  };
}

/**
 * The rows without the columns that are absent from all of them: every row lost a cell. Where what heads values then stands over names, it
 * was not the same cell in each, and no value has a place.
 */
function withoutAbsent(rows: readonly Row[]): readonly Row[] {
  const width = rows.reduce(
    (widest, { cells }) => Math.max(widest, cells.findLastIndex((cell) => cell.absent !== true) + 1),
    0,
  );
  const cut = rows.map(({ cells, line }) => ({ cells: cells.slice(0, width), line }));
  const isShifted = rows.some(({ cells }) => cells.length > width) && headsNames(cut);
  return isShifted ? cut.map((row) => ({ ...row, isShifted })) : cut;
}

/** Whether a dated head stands over names below it. */
function headsNames(rows: readonly Row[]): boolean {
  const texts = rows.map(({ cells }) => cells.map((cell) => foldSpace(cell.text)));
  const head = texts.find((row) => row.filter(isDated).length > 1);
  const kinds = texts.filter((row) => row !== head).map((row) => row.map(kindOf));
  const body = kinds.filter((row) => row.some(isValueKind));
  return (head ?? []).some((text, column) => {
    const names = body.filter((row) => row[column] === 'text' || row[column] === 'sentence');
    return isDated(text) && names.length * 2 > body.length;
  });
}

function isDated(text: string): boolean {
  return text.length <= longestHead && readYear(text, null) !== null;
}

/** Of a row of which cells were left out, nobody knows in which column its values stand, nor what is behind the first of them. */
function rowOf(cells: readonly Cell[], isShifted: boolean): GridRow {
  const written = cells.filter((cell) => cell.absent !== true);
  const first = written.findIndex((cell, column) => column > 0 && isValueKind(kindOf(foldSpace(cell.text))));
  if ((written.length === cells.length && !isShifted) || first === -1) return { cells, loose: [] };
  return { cells: cells.map((cell, column) => (column < first ? cell : null)), loose: written.slice(first) };
}

/** "--- | :---:": what Markdown sets below heads. */
function isRule(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every(({ text }) => /^:?-{3,}:?$/u.test(text.trim()));
}

/** The rows in the middle that head what is below them: the first row again, or marked or dated as it is, above a row of values. */
function findSecondHeads(rows: readonly (readonly Cell[])[]): readonly number[] {
  const [first] = rows;
  if (first === undefined) return [];
  const found: number[] = [];
  for (let at = 2; at + 1 < rows.length; at += 1) {
    const row = rows[at] ?? [];
    if (isHeadRow(row, first) && !isHeadRow(rows[at - 1] ?? [], first) && at - (found.at(-1) ?? 0) > 1) found.push(at);
  }
  return found;
}

function isHeadRow(row: readonly Cell[], first: readonly Cell[]): boolean {
  const kinds = row.map((cell) => kindOf(foldSpace(cell.text)));
  const filled = kinds.filter((_, column) => foldSpace(row[column]?.text ?? '') !== '');
  if (filled.length < 2 || filled.some((kind) => kind === 'value' || kind === 'missing' || kind === 'coded'))
    return false;
  const isMarked = row.every((cell) => cell.header);
  const isSame = row.every((cell, column) => foldSpace(cell.text) === foldSpace(first[column]?.text ?? ''));
  return (
    isMarked || isSame || filled.filter((kind) => kind === 'dated' || kind === 'period').length * 2 >= filled.length
  );
}
