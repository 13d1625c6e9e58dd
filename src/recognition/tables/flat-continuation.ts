import { looksLikeValue } from './cell-form.ts';
import { fits } from './flat-cell.ts';
import type { FlatRow } from './flat-row.ts';
import type { Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';

/**
 * The row from token `at` on that has values alone: its name, unit and source span the row above it, and were written once
 * there. Just where a period tells such rows apart, and where every value stands there; null for anything else.
 */
export function readContinuation(tokens: readonly Token[], at: number, columns: readonly FlatColumn[]): FlatRow | null {
  if (!columns.some((column) => column.type === 'period')) return null;
  let next = at;
  let values = 0;
  const cells = columns.map(({ type }) => {
    if (type !== 'value' && type !== 'period') return null;
    const token = fits(tokens[next], type) ? tokens[next] : undefined;
    next += 1;
    if (token !== undefined && type === 'value') values += 1;
    return token ?? null;
  });
  const filled = cells.filter((cell) => cell !== null).length;
  const isWhole = filled === next - at && values > 0 && filled > 1;
  return isWhole && !isLooseValue(tokens[next], tokens[next + 1]) ? { cells, values } : null;
}

/** One value more than there are heads: then it is not known which belong together. */
function isLooseValue(token: Token | undefined, after: Token | undefined): boolean {
  return token !== undefined && looksLikeValue(token.text) && (after === undefined || !looksLikeValue(after.text));
}
