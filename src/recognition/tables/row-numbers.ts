import type { Cell } from '../../model/block.ts';
import { weakNameHead } from './column-words.ts';
import type { LineHead } from './head-line.ts';
import { plainHead } from './head-text.ts';

const rowNumber = /^(\d{1,3}) (?=\p{L})(.*)$/u;

/**
 * "1 Banen", "2 Bedrijven": numbers that go up from row to row are no part of the names and get a column of their own. In
 * rows of programmes ("1 Bestuur") they are a code and stay.
 */
export function splitRowNumbers(
  rows: readonly (readonly Cell[])[],
  heads: readonly LineHead[],
): readonly (readonly Cell[])[] {
  const [first, ...others] = heads;
  if (first?.type !== 'name' || weakNameHead.test(plainHead(first.head))) return rows;
  const values = others.flatMap((head, index) => (head.type === 'value' ? [index + 1] : []));
  const isValued = (row: readonly Cell[]) => values.some((index) => row[index]?.text !== '');
  const numbers = rows.slice(1).flatMap((row) => (isValued(row) ? [numberOf(row)?.number ?? Number.NaN] : []));
  const goUp = numbers.every((number, index) => number > (numbers[index - 1] ?? -1));
  if (numbers.length < 2 || !goUp) return rows;
  return rows.map((row, index) => {
    const [name, ...rest] = row;
    if (name === undefined) return row;
    const found = index > 0 && isValued(row) ? numberOf(row) : null;
    const number = { ...name, text: index === 0 ? 'Nr.' : (found?.written ?? '') };
    return [number, { ...name, text: found?.name ?? name.text }, ...rest];
  });
}

function numberOf(
  row: readonly Cell[],
): { readonly number: number; readonly written: string; readonly name: string } | null {
  const [, written, name] = rowNumber.exec(row[0]?.text ?? '') ?? [];
  return written === undefined || name === undefined ? null : { number: Number(written), written, name };
}
