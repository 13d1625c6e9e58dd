import { looksLikeValue } from './cell-form.ts';
import { readContinuation } from './flat-continuation.ts';
import { type FlatRow, mostBetween, type Places, readRow } from './flat-row.ts';
import { endsTable, isAttributeToken, isSourceToken, startsYearHeads, titleRow } from './flat-row-kind.ts';
import { isNameHead, type Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText, plainHead } from './head-text.ts';
import { roleOf } from './read-head.ts';
import { placeOfRow } from './row-kind.ts';
import { makeVariants } from './row-variants.ts';

export type FlatRows = {
  readonly rows: readonly FlatRow[];
  /** Rows without any gap. */
  readonly whole: number;
  /** Index of the first token after the table. */
  readonly next: number;
};

/** Where so many rows have a gap each, the heads do not belong to them. */
const mostWithoutWhole = 80;

/** Reads rows from token `start` on for as long as they fit the columns. */
export function readFlatRows(tokens: readonly Token[], start: number, columns: readonly FlatColumn[]): FlatRows {
  const variants = makeVariants(columns);
  const namesPlaces = columns.some(
    (column) => column.type === 'remark' && roleOf(plainHead(column.head)) === 'reference',
  );
  const places = namesPlaces ? new Set<string>() : findPlaces(tokens, start);
  const rows: FlatRow[] = [];
  let whole = 0;
  let next = start;
  let kept = 0;
  let end = start;
  while (next < tokens.length) {
    const token = tokens[next];
    if (token === undefined || isNameHead(token.text) || endsTable(token.text, columns)) break;
    if (next > start && startsYearHeads(tokens, next)) break;
    const isAttribute = isAttributeToken(token);
    const row = isAttribute
      ? titleRow(token, columns)
      : (readRow(tokens, next, columns, variants, places) ??
        (rows.length > 0 ? readContinuation(tokens, next, columns) : null));
    if (row === null) break;
    rows.push(row);
    next += row.cells.filter((cell) => cell !== null).length;
    if (row.values > 0 || isSourceToken(token)) {
      kept = rows.length;
      end = next;
    }
    if (row.cells.every((cell) => cell !== null)) whole += 1;
    if (rows.length - kept > mostBetween || (whole === 0 && rows.length >= mostWithoutWhole)) break;
  }
  return { rows: joinNames(rows.slice(0, kept), columns), whole, next: end };
}

/** Shorter than this no name is broken over two lines. */
const shortestBroken = 20;

/** Joins a name that was broken over two cells: a long text without values, and below it one that begins with a small letter. */
function joinNames(rows: readonly FlatRow[], columns: readonly FlatColumn[]): readonly FlatRow[] {
  const name = columns.findIndex((column) => column.type === 'name');
  const joined: FlatRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const [start, rest] = [above?.cells[name], row.cells[name]];
    const isRest =
      start && rest && above?.values === 0 && /^[\p{Ll}(]/u.test(rest.text) && /[^.:;!?)]$/u.test(foldText(start.text));
    if (isRest && start.text.length >= shortestBroken && above.cells.filter((cell) => cell !== null).length === 1) {
      const whole = { text: `${start.text} ${rest.text}`, at: start.at };
      joined[joined.length - 1] = { ...row, cells: row.cells.map((cell, index) => (index === name ? whole : cell)) };
    } else joined.push(row);
  }
  return joined;
}

const mostTokensForPlaces = 400;

/** "Landelijk" before values names a row; so does the text that stands before the values just above it. */
function findPlaces(tokens: readonly Token[], start: number): Places {
  const places = new Set<string>();
  let label = '';
  const near = tokens.slice(start, start + mostTokensForPlaces);
  for (const [index, token] of near.entries()) {
    const text = foldText(token.text);
    const after = near[index + 1];
    if (looksLikeValue(text) || after === undefined || !looksLikeValue(after.text)) continue;
    const isReference = placeOfRow(text, null) !== null;
    if (isReference) places.add(text);
    if (isReference && label !== '' && label.length <= 40) places.add(label);
    label = text;
  }
  return places;
}
