import { foldSpace } from '../../../../model/text/fold-space.ts';
import { isBlank } from '../../forms/cell-form.ts';
import type { TypedColumn } from '../../interpret/interpretation.ts';
import { indexOfKind, type Row, type Section, valueColumns } from '../section.ts';

/** The column that units get that stood in none. */
export const unitColumn: TypedColumn = { kind: 'unit', head: '', marks: [], value: null, period: null };

/** Says in what something is counted, and not what: "aantal per 1.000 leerlingen", "% van totale lasten". "Aantal banen per inwoner" names it. */
export const bareUnit =
  /^(?:%(?:$|,| van\b| deelnemers\b)|percentage van\b|(?:aantal |fte |kosten |kg |euro |€ )?per (?:\d|inwoner|huishouden|leerling)|kosten als %)/iu;

/**
 * A cell with the name of an indicator and its unit on a second line, written out as two rows: "Absoluut verzuim", then "Aantal per
 * 1.000 leerlingen | 1,9". They become one, with the unit in its column, or in one of its own. Two such units below a name are two
 * rows of it, and stay.
 */
export function joinUnitRows(section: Section): Section {
  const name = indexOfKind(section.columns, 'name');
  const values = valueColumns(section.columns);
  const found = indexOfKind(section.columns, 'unit');
  const unit = found === -1 ? section.columns.length : found;
  const nameOf = (row: Row | undefined) => foldSpace(row?.cells[name]?.text ?? '');
  const hasUnit = (row: Row) => !isBlank(row.cells[unit]?.text ?? '');
  const isValued = (row: Row) => row.loose.length > 0 || values.some((index) => !isBlank(row.cells[index]?.text ?? ''));
  const isUnit = (row: Row | undefined) =>
    row !== undefined && !hasUnit(row) && isValued(row) && bareUnit.test(nameOf(row));
  const isTitle = (row: Row) => nameOf(row) !== '' && !isValued(row) && !hasUnit(row) && !/[.!?:]$/u.test(nameOf(row));
  const rows: Row[] = [];
  let joined = false;
  for (let at = 0; at < section.rows.length; at += 1) {
    const row = section.rows[at];
    const below = section.rows[at + 1];
    const title = row?.cells[name];
    if (row === undefined) continue;
    if (title === undefined || below === undefined || !isTitle(row) || !isUnit(below) || isUnit(section.rows[at + 2])) {
      rows.push(row);
      continue;
    }
    const cells = [...below.cells.slice(0, unit), { ...title, text: nameOf(below) }, ...below.cells.slice(unit + 1)];
    rows.push({
      cells: cells.map((cell, index) =>
        index === name ? title : isBlank(cell.text) ? (row.cells[index] ?? cell) : cell,
      ),
      loose: below.loose,
    });
    joined = true;
    at += 1;
  }
  if (!joined) return section;
  return { ...section, rows, columns: found === -1 ? [...section.columns, unitColumn] : section.columns };
}
