import { canBeWordValue, isBlank } from '../../forms/cell-form.ts';
import { indexOfKind, type Row, type Section, valueColumns } from '../section.ts';

/**
 * A row that lost its empty cells has its source where others have a value: "Molens | 1,3 | 1,3 | Kadaster | | " below
 * "Boten | 1,6 | 1,1 | 2,5 | 2,4 | Kadaster". Which of its values are missing is not known: they are loose.
 */
export function loosenCollapsed(section: Section): Section {
  const values = valueColumns(section.columns);
  const source = indexOfKind(section.columns, 'source');
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined || values.length < 2 || source < last) return section;
  const isFilled = (row: Row, index: number) => !isBlank(row.cells[index]?.text ?? '');
  const valued = section.rows.filter((row) => values.some((index) => isFilled(row, index)));
  if (valued.filter((row) => isFilled(row, source)).length * 2 <= valued.length) return section;
  return {
    ...section,
    rows: section.rows.map((row) => {
      const end = row.cells.findLastIndex((cell) => !isBlank(cell.text));
      const text = row.cells[end]?.text ?? '';
      const isText = /\p{L}{3}/u.test(text) && !canBeWordValue(text);
      if (!(end > first && values.includes(end) && isText && canBeWordValue(row.cells[first]?.text ?? ''))) return row;
      const moved = row.cells[end];
      return {
        cells: row.cells.map((cell, index) => {
          if (index === source && moved !== undefined) return { ...moved, at: cell.at };
          return values.includes(index) ? { ...cell, text: '' } : cell;
        }),
        loose: [
          ...row.loose,
          ...values.flatMap((index) => (index < end && isFilled(row, index) ? (row.cells[index] ?? []) : [])),
        ],
      };
    }),
  };
}
