import { looksLikeValue } from './cell-form.ts';
import { cutGluedRow } from './glued-values.ts';
import type { LineHead } from './head-line.ts';
import { readAttributeRow } from './row-kind.ts';
import { readRowLine } from './row-line.ts';

/** Values alone on a line are no longer than this. */
const longestValues = 160;

/**
 * The cells of a line that is a row under these heads: with a space between them, and under heads without anything between
 * them also so. The name is empty where the line holds just values. Null for any other line.
 */
export function readLine(line: string, heads: readonly LineHead[], isGlued: boolean): readonly string[] | null {
  return readRowLine(line, heads) ?? readValuesAlone(line, heads) ?? (isGlued ? readGluedLine(line, heads) : null);
}

/** The cells of a row without anything between them; the columns beside the values are filled from what stands behind them. */
function readGluedLine(line: string, heads: readonly LineHead[]): readonly string[] | null {
  const name = heads.findIndex((head) => head.type === 'name');
  const first = heads.findIndex((head) => head.type === 'value');
  const count = heads.filter((head) => head.type === 'value').length;
  const behind = heads.slice(first + count);
  if (first !== name + 1 || name !== 0 || behind.some((head) => head.type === 'value')) return null;
  const row = cutGluedRow(line, count, behind.length > 0);
  if (row === null) return null;
  // a column of signs between them is a picture: the text belongs to the last that can hold one
  const last = behind.findLastIndex((head) => head.type === 'source' || head.type === 'remark');
  return [row.name, ...row.values, ...behind.map((_, index) => (index === last ? row.rest : ''))];
}

/** A line with a value for each head and nothing else. */
function readValuesAlone(line: string, heads: readonly LineHead[]): readonly string[] | null {
  const words = line.length > longestValues ? [] : line.split(' ');
  const count = heads.filter((head) => head.type === 'value').length;
  if (count < 2 || words.length !== count || !words.every(looksLikeValue)) return null;
  let taken = 0;
  return heads.map((head) => (head.type === 'value' ? (words[taken++] ?? '') : ''));
}

/** "Bron: DUO": a line about the row above it. */
export function isAttribute(text: string): boolean {
  return readAttributeRow([text], () => false) !== null;
}
