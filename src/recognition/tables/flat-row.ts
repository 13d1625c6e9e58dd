import { looksLikeValue } from './cell-form.ts';
import { fits, isBullet } from './flat-cell.ts';
import { readContinuation } from './flat-continuation.ts';
import { isAttributeToken } from './flat-row-kind.ts';
import { isNameHead, type Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText } from './head-text.ts';
import type { Variant } from './row-variants.ts';

/** A row as it was found: for each column the token, or null for a cell that was empty and left no trace. */
export type FlatRow = { readonly cells: readonly (Token | null)[]; readonly values: number };

/** Names of the rows under each indicator: the body itself, and what it is compared with. */
export type Places = ReadonlySet<string>;

/** Remarks between two rows: more of them in a row are prose. */
export const mostBetween = 4;
const longestTitle = 120;

/** The row that begins at token `at`, of the fullest variant that lets the next row begin behind it; null where none does. */
export function readRow(
  tokens: readonly Token[],
  at: number,
  columns: readonly FlatColumn[],
  variants: readonly Variant[],
  places: Places,
): FlatRow | null {
  const [all] = variants;
  if (all === undefined) return null;
  const below = tokens[at + all.length]?.text ?? '';
  const isClosed =
    !looksLikeValue(below) ||
    readContinuation(tokens, at + all.length, columns) !== null ||
    isNumberedRow(tokens, at + all.length, columns, all, places);
  if (variantFits(tokens, at, columns, all, places) && isClosed && !isUnitSign(below))
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
  const after = (variant: Variant) => skipRemarks(tokens, at + variant.filter(Boolean).length);
  const isEnd = (index: number) => index >= tokens.length || isNameHead(tokens[index]?.text ?? '');
  const chosen =
    fitting.find((variant) => !isEnd(after(variant)) && variantFits(tokens, after(variant), columns, all, places)) ??
    fitting.find((variant) => isTitleOfPlaces(tokens, after(variant), columns, places)) ??
    fitting.find((variant) => isEnd(after(variant)) || canStartRow(tokens, after(variant), columns, places)) ??
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

/** "6", "Banen", "per 1.000 inwoners" behind a whole row: where a whole row fits that begins with a number, it is no value left over. */
function isNumberedRow(
  tokens: readonly Token[],
  at: number,
  columns: readonly FlatColumn[],
  all: Variant,
  places: Places,
): boolean {
  const type = columns[0]?.type;
  return (
    (type === 'number' || type === 'field') &&
    fits(tokens[at], 'number') &&
    variantFits(tokens, at, columns, all, places)
  );
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

/** Passes over attributes ("Bron: CBS") and sentences between two rows. */
function skipRemarks(tokens: readonly Token[], from: number): number {
  let at = from;
  for (
    let token = tokens[at];
    token !== undefined && at < from + mostBetween && (isAttributeToken(token) || isSentence(token));
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
  const name = columns.findIndex((column) => column.type === 'name');
  const before = variant.slice(0, name).filter(Boolean).length;
  // the row of a place has just values: number, unit and source stand beside the indicator above it
  const isPlace = isPlaceAt(tokens, at + before, places);
  const isCoded = columns[0]?.type === 'number' && variant[0] === true;
  const isBulleted = columns[0]?.type === 'bullet';
  let index = at;
  for (const [column, isFilled] of variant.entries()) {
    if (!isFilled) continue;
    const type = columns[column]?.type ?? 'remark';
    const text = foldText(tokens[index]?.text ?? '');
    if (!fits(tokens[index], type) || (type !== 'name' && places.has(text))) return false;
    if (isPlace && column !== name && type !== 'value') return false;
    if (isCoded && type === 'value' && followsCode(tokens[at], text) && fits(tokens[index + 1], 'name')) return false;
    if (isBulleted && type === 'value' && isBullet(text) && fits(tokens[index + 1], 'name')) return false;
    index += 1;
  }
  return true;
}

/** "4e" behind the row "4d" is the code of the next row, though it is written as a rank. */
function followsCode(own: Token | undefined, text: string): boolean {
  const [, digits, letter] = /^(\d{1,3})([a-y])$/u.exec(foldText(own?.text ?? '')) ?? [];
  return letter !== undefined && text === `${digits ?? ''}${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}

const shortestSentence = 40;

function isSentence({ text }: Token): boolean {
  return text.length >= shortestSentence && /[.!]\s*$/u.test(text.slice(-4));
}

/** A numbered title with the row of a place below it: "2", "Functiemenging", "Landelijk", "52,0". */
function isTitleOfPlaces(
  tokens: readonly Token[],
  at: number,
  columns: readonly FlatColumn[],
  places: Places,
): boolean {
  const leading = columns.slice(
    0,
    columns.findIndex((column) => column.type === 'name'),
  );
  if (leading.length === 0 || !leading.every((_, index) => fits(tokens[at + index], 'number'))) return false;
  return fits(tokens[at + leading.length], 'name') && isPlaceAt(tokens, at + leading.length + 1, places);
}

function isPlaceAt(tokens: readonly Token[], at: number, places: Places): boolean {
  const token = tokens[at];
  return token !== undefined && places.has(foldText(token.text));
}

/** Whether a row can begin here: a name (after a number, where rows are numbered) that something of a row follows. */
function canStartRow(tokens: readonly Token[], at: number, columns: readonly FlatColumn[], places: Places): boolean {
  const name = columns.findIndex((column) => column.type === 'name');
  for (let skipped = 0; skipped <= name; skipped += 1) {
    const leading = columns.slice(name - skipped, name);
    if (!leading.every((column, index) => fits(tokens[at + index], column.type))) continue;
    if (!fits(tokens[at + skipped], 'name')) continue;
    if (isPlaceAt(tokens, at + skipped + 1, places)) return true;
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

/** "5.1", "10-1-1-1": what can be the code of the next row is no value where a name follows it. */
export function isLongCode(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,2}(?:[.-]\d{1,2}){1,3}$/u.test(foldText(token.text));
}
