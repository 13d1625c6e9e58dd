import { fits } from './flat-cell.ts';
import { isLongCode } from './flat-row.ts';
import type { Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';

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

function nameFrom(columns: readonly FlatColumn[], at: FlatColumn['at']): readonly FlatColumn[] {
  const [first] = columns;
  if (first?.type === 'field') return [{ ...first, type: 'name' }, ...columns.slice(1)];
  if (first?.type === 'number' && columns[1]?.type === 'field')
    return [first, { ...columns[1], type: 'name' }, ...columns.slice(2)];
  return [{ head: '', type: 'name', at }, ...columns];
}
