import { foldSpace } from '../../../../model/text/fold-space.ts';
import { isBlank, looksLikeUnit } from '../../forms/cell-form.ts';
import { indexOfKind, type Row, type Section, valueColumns } from '../section.ts';
import { bareUnit, unitColumn } from './unit-rows.ts';

/** Fewer pairs are so by chance. */
const fewestPairs = 2;

/**
 * A section in which each row with values has its unit in a row of its own right below it: "Bezetting | 9,0", then "Fte per 1.000 inwoners"
 * and nothing. They become one row, with the unit in its column or in one of its own. Any other section stays.
 */
export function joinUnitsBelow(section: Section): Section {
  const { columns, rows } = section;
  const name = indexOfKind(columns, 'name');
  const found = indexOfKind(columns, 'unit');
  const unit = found === -1 ? columns.length : found;
  const values = valueColumns(columns);
  const nameOf = (row: Row) => foldSpace(row.cells[name]?.text ?? '');
  const isBare = (row: Row) =>
    row.loose.length === 0 && [...values, unit].every((index) => isBlank(row.cells[index]?.text ?? ''));
  const pairs = rows.flatMap((row, at) => {
    const below = rows[at + 1];
    return at % 2 === 0 && below !== undefined ? [{ row, below }] : [];
  });
  const alternates = rows.length === pairs.length * 2 && pairs.every(({ row, below }) => !isBare(row) && isBare(below));
  const units = pairs.filter(({ below }) => bareUnit.test(nameOf(below)) || looksLikeUnit(nameOf(below)));
  if (!alternates || pairs.length < fewestPairs || units.length * 2 <= pairs.length) return section;
  return {
    ...section,
    columns: found === -1 ? [...columns, unitColumn] : columns,
    rows: pairs.map(({ row, below }) => {
      const text = below.cells[name];
      return text === undefined
        ? row
        : { ...row, cells: [...row.cells.slice(0, unit), text, ...row.cells.slice(unit + 1)] };
    }),
  };
}
