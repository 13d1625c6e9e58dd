import type { Cell } from '../../model/block.ts';
import { canBeWordValue, isBlank } from './cell-form.ts';
import type { Column } from './columns.ts';

/**
 * The rows of which every value stands in its column. A row that lost its empty cells has its source where others have a value:
 * "Molens | 1,3 | 1,3 | Kadaster | | " below "Boten | 1,6 | 1,1 | 2,5 | 2,4 | Kadaster". Which of its values are missing is not known,
 * so it gives no figures.
 */
export function withoutCollapsedRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
): readonly (readonly Cell[])[] {
  const values = columns.flatMap((column, index) => (column.type === 'value' ? [index] : []));
  const source = columns.findIndex((column) => column.type === 'source');
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined || values.length < 2 || source < last) return rows;
  const isFilled = (row: readonly Cell[], index: number) => !isBlank(row[index]?.text ?? '');
  const valued = rows.filter((row) => values.some((index) => isFilled(row, index)));
  if (valued.filter((row) => isFilled(row, source)).length * 2 <= valued.length) return rows;
  return rows.filter((row) => {
    const end = row.findLastIndex((cell) => !isBlank(cell.text));
    const isText = /\p{L}{3}/u.test(row[end]?.text ?? '') && !canBeWordValue(row[end]?.text ?? '');
    return !(end > first && values.includes(end) && isText && canBeWordValue(row[first]?.text ?? ''));
  });
}
