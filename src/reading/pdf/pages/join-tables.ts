import type { Cell, Table } from '../../../model/block.ts';
import { joinLines } from '../lines/hyphenation.ts';
import type { PlacedTable } from '../lines/placed-table.ts';
import { isValue } from '../lines/table-values.ts';

type Row = Table['rows'][number];

/** What is known of tables that are drawn: how they are placed. */
export type TableColumns = Map<Table, Omit<PlacedTable, 'table' | 'runs' | 'top'>>;

const sameEdge = 3;

/** One table of two that follow one another at a page break, or null where the second is a table of its own. */
export function joinTables(before: Table, next: Table, columns: TableColumns = new Map()): Table | null {
  if (next.caption !== null && next.caption !== before.caption) return null;
  const [known, other] = [columns.get(before), columns.get(next)];
  if (known && other) {
    const mayGoOn = areSameEdges(known.edges, other.edges);
    const isOneRow = known.isOpenBelow && other.isOpenAbove;
    const areHeaded = !isOneRow && known.hasBoldHeads && other.hasBoldHeads;
    const joined = mayGoOn ? joinRuled(before, next, { areHeaded, isOneRow }) : null;
    if (joined) columns.set(joined, { ...known, isOpenBelow: other.isOpenBelow });
    return joined;
  }
  const whole = overlay(before, next);
  if (whole) return whole;
  if (before.rows[0]?.length !== next.rows[0]?.length) return null;
  const repeated = countRepeated(before, next);
  if (repeated > 0) return { ...before, rows: addRows(before.rows, next.rows.slice(repeated)) };
  // Without a head of its own a table goes on; the first row was only taken for one.
  const [first] = next.rows;
  const hasHead =
    first?.some((cell, column) => column > 0 && /\p{L}{4}|^(?:19|20)\d\d$/u.test(cell.text)) &&
    !first.some((cell, column) => column > 0 && isValue(cell.text));
  if (!first || hasHead) return null;
  const added = [first.map((cell) => ({ ...cell, header: false })), ...next.rows.slice(1)];
  return { ...before, rows: addRows(before.rows, added) };
}

function areSameEdges(edges: readonly number[], others: readonly number[]): boolean {
  return (
    edges.length === others.length && edges.every((edge, index) => Math.abs(edge - (others[index] ?? 0)) <= sameEdge)
  );
}

/** What is drawn in the same columns goes on, with its head again or with none; another head begins a table of its own. */
function joinRuled(
  before: Table,
  next: Table,
  { areHeaded, isOneRow }: { readonly areHeaded: boolean; readonly isOneRow: boolean },
): Table | null {
  const repeated = countRepeated(before, next);
  if (repeated === 0 && areHeaded) return null;
  const rest = next.rows
    .slice(repeated)
    .map((row) => row.map((cell, column) => (column === 0 ? cell : { ...cell, header: false })));
  const last = before.rows.at(-1);
  const [first, ...others] = rest;
  if (!isOneRow || repeated > 0 || !last || !first) return { ...before, rows: [...before.rows, ...rest] };
  const whole = last.map((cell, column) => overlayCell(cell, first[column]));
  return { ...before, rows: [...before.rows.slice(0, -1), whole, ...others] };
}

/** How many rows at the top say the same: the head, repeated on the next page. */
function countRepeated(before: Table, next: Table): number {
  const differs = next.rows.findIndex((row, index) => printRow(row) !== printRow(before.rows[index] ?? []));
  const same = differs === -1 ? next.rows.length : differs;
  const heads = before.rows.findIndex((row) => !row.some((cell) => cell.header));
  return Math.min(same, Math.max(1, heads));
}

/** Rows behind those of the page before: of a first one with a single text, which goes on in small letters, that is the rest of the last. */
function addRows(rows: readonly Row[], added: readonly Row[]): readonly Row[] {
  // a row that stands on the next page leaves an empty one on this
  const end = rows.findLastIndex((row) => row.some(({ text }) => text !== ''));
  const last = rows[end];
  const [first, ...others] = added;
  const filled = (first ?? []).flatMap(({ text }, column) => (text === '' ? [] : [{ text, column }]));
  const isRest = filled.length === 1 && filled.every(({ text, column }) => goesOn(last?.[column]?.text ?? '', text));
  if (!last || !first || first.length < 2 || !isRest) return [...rows, ...added];
  return [...rows.slice(0, end), last.map((cell, column) => overlayCell(cell, first[column])), ...others];
}

function goesOn(text: string, rest: string): boolean {
  return /[^.!?:;]$/u.test(text) && /^\p{Ll}/u.test(rest);
}

function printRow(row: Row): string {
  return row.map((cell) => cell.text).join('\t');
}

/**
 * The structure of a tagged file gives a table that lies over a page break whole on either page, with no text in the rows of the other:
 * laid over one another they are the table. At most one row, itself broken, has text on both.
 */
function overlay(before: Table, next: Table): Table | null {
  if (before.rows.length !== next.rows.length || before.rows[0]?.length !== next.rows[0]?.length) return null;
  const last = before.rows.findLastIndex(isFilled);
  const first = next.rows.findIndex(isFilled);
  if (last === -1 || first < last || before.rows.length < 2) return null;
  const rows = before.rows.map((row, index) =>
    row.map((cell, column) => overlayCell(cell, next.rows[index]?.[column])),
  );
  return { ...before, rows };
}

function isFilled(row: Row): boolean {
  return row.some((cell) => cell.text !== '' && cell.span === undefined);
}

function overlayCell(cell: Cell, other: Cell | undefined): Cell {
  if (!other || other.text === '' || other.text === cell.text) return cell;
  if (cell.text === '') return { ...other, header: other.header || cell.header };
  return { ...cell, text: joinLines(cell.text, other.text), marks: [...cell.marks, ...other.marks] };
}
