import type { Cell } from '../../model/block.ts';
import { isBlank, looksLikeName } from './cell-form.ts';
import { foldText } from './head-text.ts';
import { looksLikeAmount } from './money-columns.ts';
import { readHead } from './read-head.ts';

const bare = { publicationYear: null, organisation: null };
/** A code and a label stand before the amounts. */
const leading = 2;
const fewestCoded = 2;
/** More rows than these say nothing new about whether rows begin with a code. */
const sample = 50;

/**
 * Puts rows back in their columns where a file moved empty first cells to the end: "61142 | Bruggen | 3,4 | 2,2" below
 * "Verkeer | Begroting | Rekening | " and above the total "5,0 | 3,9 | | ". Known by rows of a code, a name and amounts;
 * other rows move by as many cells as their first amount stands too far to the left, where they end in so many empty ones.
 */
export function alignShiftedRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  if (rows.slice(0, sample).filter(isCoded).length < fewestCoded) return rows;
  const heads = rows.findIndex((row) => firstHead(row) > 0);
  const body = rows.findIndex(isCoded);
  if (heads === -1 || heads > body || leading - firstHead(rows[heads] ?? []) !== 1) return rows;
  return rows.map((row, index) => {
    if (isCoded(row)) return row;
    const first = index === heads ? firstHead(row) : row.findIndex((cell) => looksLikeAmount(cell.text));
    const isTitle = first === -1 && row.slice(1).every((cell) => isBlank(cell.text));
    return shift(row, isTitle && index > heads ? leading - 1 : first === -1 ? 0 : leading - first);
  });
}

function isCoded(row: readonly Cell[]): boolean {
  const [code, name, amount] = row;
  if (code === undefined || name === undefined || amount === undefined) return false;
  return /^\d{2,8}$/u.test(code.text.trim()) && looksLikeName(name.text) && looksLikeAmount(amount.text);
}

/** The first head over values, -1 where the row has none. */
function firstHead(row: readonly Cell[]): number {
  return row.findIndex(({ text }) => readHead(foldText(text.slice(0, 100)), bare).type === 'value');
}

function shift(row: readonly Cell[], by: number): readonly Cell[] {
  const [first] = row;
  if (by <= 0 || first === undefined || !row.slice(-by).every((cell) => isBlank(cell.text))) return row;
  const blank: Cell = { ...first, text: '', marks: [] };
  return [...Array.from({ length: by }, () => blank), ...row.slice(0, -by)];
}
