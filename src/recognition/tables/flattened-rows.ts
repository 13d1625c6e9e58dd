import { isBlank, looksLikeValue } from './cell-form.ts';
import { fits } from './flat-cell.ts';
import { endsTable, isAttributeToken, isSourceToken, titleRow } from './flat-row-kind.ts';
import { isNameHead, type Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText, plainHead } from './head-text.ts';
import { roleOf } from './read-head.ts';
import { placeOfRow } from './row-kind.ts';
import { makeVariants, type Variant } from './row-variants.ts';

/** A row as it was found: for each column the token, or null for a cell that was empty and left no trace. */
export type FlatRow = { readonly cells: readonly (Token | null)[]; readonly values: number };

export type FlatRows = {
  readonly rows: readonly FlatRow[];
  /** Rows without any gap. */
  readonly whole: number;
  /** Index of the first token after the table. */
  readonly next: number;
};

/** Remarks between two rows: more of them in a row are prose. */
const mostBetween = 4;
/** Where so many rows have a gap each, the heads do not belong to them. */
const mostWithoutWhole = 80;
const longestTitle = 120;

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
    const isAttribute = isAttributeToken(token);
    const row = isAttribute ? titleRow(token, columns) : readRow(tokens, next, columns, variants, places);
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

/** Names of the rows under each indicator: the body itself, and what it is compared with. */
type Places = ReadonlySet<string>;

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

function readRow(
  tokens: readonly Token[],
  at: number,
  columns: readonly FlatColumn[],
  variants: readonly Variant[],
  places: Places,
): FlatRow | null {
  const [all] = variants;
  if (all === undefined) return null;
  const below = tokens[at + all.length]?.text ?? '';
  if (variantFits(tokens, at, columns, all, places) && !looksLikeValue(below) && !isUnitSign(below))
    return fill(tokens, at, columns, all);
  const isTitle =
    columns[0]?.type === 'number' &&
    isLongCode(tokens[at + 1]) &&
    fits(tokens[at], 'name') &&
    fits(tokens[at + 2], 'name');
  const fitting = variants.filter(
    (variant) =>
      variantFits(tokens, at, columns, variant, places) &&
      !(isTitle && !variant[0] && countValues(columns, variant) > 0),
  );
  const [best] = fitting;
  if (best === undefined) return null;
  const after = (variant: Variant) => skipAttributes(tokens, at + variant.filter(Boolean).length);
  const isEnd = (index: number) => index >= tokens.length || isNameHead(tokens[index]?.text ?? '');
  const chosen =
    fitting.find((variant) => !isEnd(after(variant)) && variantFits(tokens, after(variant), columns, all, places)) ??
    fitting.find((variant) => isEnd(after(variant)) || canStartRow(tokens, after(variant), columns)) ??
    (best === all || countValues(columns, best) > 0 ? best : null);
  if (chosen === null) return null;
  const values = countValues(columns, chosen);
  const [first] = tokens.slice(at, at + 1);
  if (
    values === 0 &&
    (first === undefined || (foldText(first.text).length > longestTitle && chosen !== all && isEnd(after(chosen))))
  )
    return null;
  return fill(tokens, at, columns, chosen);
}

/** "%" and "€" begin no row: they are a cell of the row whose name stands before them. */
function isUnitSign(text: string): boolean {
  return /^\s*[%€]\s*$/u.test(text);
}

/** The row of the tokens from `at` on, each in its column. */
function fill(tokens: readonly Token[], at: number, columns: readonly FlatColumn[], chosen: Variant): FlatRow {
  let taken = at;
  const cells = chosen.map((isFilled) => {
    if (!isFilled) return null;
    taken += 1;
    return tokens[taken - 1] ?? null;
  });
  return { cells, values: countValues(columns, chosen) };
}

function skipAttributes(tokens: readonly Token[], from: number): number {
  let at = from;
  for (
    let token = tokens[at];
    token !== undefined && at < from + mostBetween && isAttributeToken(token);
    token = tokens[at]
  )
    at += 1;
  return at;
}

function variantFits(
  tokens: readonly Token[],
  at: number,
  columns: readonly FlatColumn[],
  variant: Variant,
  places: Places,
): boolean {
  let index = at;
  for (const [column, isFilled] of variant.entries()) {
    if (!isFilled) continue;
    const type = columns[column]?.type ?? 'remark';
    if (!fits(tokens[index], type) || (type !== 'name' && places.has(foldText(tokens[index]?.text ?? ''))))
      return false;
    index += 1;
  }
  return true;
}

/** Whether a row can begin here: a name (after a number, where rows are numbered) that something of a row follows. */
function canStartRow(tokens: readonly Token[], at: number, columns: readonly FlatColumn[]): boolean {
  const name = columns.findIndex((column) => column.type === 'name');
  for (let skipped = 0; skipped <= name; skipped += 1) {
    const leading = columns.slice(name - skipped, name);
    if (!leading.every((column, index) => fits(tokens[at + index], column.type))) continue;
    if (!fits(tokens[at + skipped], 'name')) continue;
    if (
      columns.slice(name + 1).some((column) => column.type !== 'remark' && fits(tokens[at + skipped + 1], column.type))
    )
      return true;
  }
  return false;
}

function countValues(columns: readonly FlatColumn[], variant: Variant): number {
  return columns.filter((column, index) => column.type === 'value' && variant[index]).length;
}

/** The columns with a name column where the heads had none, and a column of row numbers where rows are numbered. */
export function completeColumns(
  columns: readonly FlatColumn[],
  tokens: readonly Token[],
  body: number,
): readonly FlatColumn[] {
  const first = tokens[body];
  const at = columns[0]?.at ?? first?.at ?? { file: '' };
  const hasName = columns.some((column) => column.type === 'name');
  const named: readonly FlatColumn[] = hasName ? columns : nameFrom(columns, at);
  const isTitled = fits(first, 'name') && isLongCode(tokens[body + 1]) && fits(tokens[body + 2], 'name');
  const isNumbered =
    ((fits(first, 'number') && fits(tokens[body + 1], 'name')) || isTitled) && named[0]?.type === 'name';
  return isNumbered ? [{ head: '', type: 'number', at }, ...named] : named;
}

/** "5.1", "10-1-1-1": what can be the code of the next row is no value where a name follows it. */
function isLongCode(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,2}(?:[.-]\d{1,2}){1,3}$/u.test(foldText(token.text));
}

function nameFrom(columns: readonly FlatColumn[], at: FlatColumn['at']): readonly FlatColumn[] {
  const [first] = columns;
  if (first?.type === 'field') return [{ ...first, type: 'name' }, ...columns.slice(1)];
  if (first?.type === 'number' && columns[1]?.type === 'field')
    return [first, { ...columns[1], type: 'name' }, ...columns.slice(2)];
  return [{ head: '', type: 'name', at }, ...columns];
}

/** A token that is nothing but white space. */
export function isSpacer(token: { readonly text: string }): boolean {
  return isBlank(token.text);
}
