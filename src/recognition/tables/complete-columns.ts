import { looksLikeValue } from './cell-form.ts';
import { fits, isBullet } from './flat-cell.ts';
import { isLongCode } from './flat-row.ts';
import type { Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText } from './head-text.ts';

/** Rows further down than these tokens say nothing new about bullets. */
const sample = 400;

/**
 * The columns with a name column where the heads had none, and a column of row numbers where rows are numbered, or of
 * bullets where each row begins with one.
 */
export function completeColumns(
  columns: readonly FlatColumn[],
  tokens: readonly Token[],
  body: number,
): readonly FlatColumn[] {
  const first = tokens[body];
  const at = columns[0]?.at ?? first?.at ?? { file: '' };
  const hasName = columns.some((column) => column.type === 'name');
  const named: readonly FlatColumn[] = hasName ? columns : nameFrom(columns, at);
  if (named[0]?.type === 'name' && isBulleted(tokens, body, named)) return [{ head: '', type: 'bullet', at }, ...named];
  const isTitled = fits(first, 'name') && isLongCode(tokens[body + 1]) && fits(tokens[body + 2], 'name');
  const isNumbered =
    ((fits(first, 'number') && fits(tokens[body + 1], 'name')) || isTitled) && named[0]?.type === 'name';
  return isNumbered ? [{ head: '', type: 'number', at }, ...named] : named;
}

/**
 * Whether every name with a value behind it has a bullet before it. The same sign ends rows whose last value is missing: then
 * the first row has none before it, or there are as many values with it as there are heads.
 */
function isBulleted(tokens: readonly Token[], body: number, columns: readonly FlatColumn[]): boolean {
  const most = columns.filter((column) => column.type === 'value').length;
  const end = Math.min(tokens.length, body + sample);
  let bullets = 0;
  let values = 0;
  for (let at = body; at < end; at += 1) {
    const text = foldText(tokens[at]?.text ?? '');
    if (isBullet(text) && fits(tokens[at + 1], 'name')) {
      if (values > most) return false;
      bullets += 1;
      values = 0;
    } else if (looksLikeValue(text)) {
      values += 1;
      if (fits(tokens[at - 1], 'name') && !isBullet(foldText(tokens[at - 2]?.text ?? ''))) return false;
      if (values > most) break;
    } else if (!fits(tokens[at], 'name')) break;
  }
  return bullets > 1;
}

function nameFrom(columns: readonly FlatColumn[], at: FlatColumn['at']): readonly FlatColumn[] {
  const [first] = columns;
  if (first?.type === 'field') return [{ ...first, type: 'name' }, ...columns.slice(1)];
  if (first?.type === 'number' && columns[1]?.type === 'field')
    return [first, { ...columns[1], type: 'name' }, ...columns.slice(2)];
  return [{ head: '', type: 'name', at }, ...columns];
}
