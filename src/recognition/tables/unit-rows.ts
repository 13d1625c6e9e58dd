import type { Cell } from '../../model/block.ts';
import { isBlank } from './cell-form.ts';
import type { Column } from './columns.ts';
import { foldText } from './head-text.ts';
import type { Section } from './header-rows.ts';

/** Says in what something is counted, and not what: "aantal per 1.000 leerlingen", "% van totale lasten". "Aantal banen per inwoner" names it. */
const bareUnit =
  /^(?:%(?:$|,| van\b| deelnemers\b)|percentage van\b|(?:aantal |fte |kosten |kg |euro |€ )?per (?:\d|inwoner|huishouden|leerling)|kosten als %)/iu;

/**
 * A cell with the name of an indicator and its unit on a second line, written out as two rows: "Absoluut verzuim", then "Aantal per
 * 1.000 leerlingen | 1,9". They become one, with the unit in its column, or in one of its own. Two such units below a name are two
 * rows of it, and stay.
 */
export function joinUnitRows(
  section: Section,
  columns: readonly Column[],
): { readonly section: Section; readonly columns: readonly Column[] } {
  const name = columns.findIndex((column) => column.type === 'name');
  const values = columns.flatMap((column, index) => (column.type === 'value' ? [index] : []));
  const found = columns.findIndex((column) => column.type === 'unit');
  const unit = found === -1 ? columns.length : found;
  const nameOf = (row: readonly Cell[] | undefined) => foldText(row?.[name]?.text ?? '');
  const isValued = (row: readonly Cell[]) => values.some((index) => !isBlank(row[index]?.text ?? ''));
  const isUnit = (row: readonly Cell[] | undefined) =>
    row !== undefined && isBlank(row[unit]?.text ?? '') && isValued(row) && bareUnit.test(nameOf(row));
  const isTitle = (row: readonly Cell[]) =>
    nameOf(row) !== '' && !isValued(row) && isBlank(row[unit]?.text ?? '') && !/[.!?:]$/u.test(nameOf(row));
  const rows: (readonly Cell[])[] = [];
  let joined = false;
  for (let at = 0; at < section.rows.length; at += 1) {
    const row = section.rows[at] ?? [];
    const below = section.rows[at + 1];
    const title = row[name];
    if (title === undefined || below === undefined || !isTitle(row) || !isUnit(below) || isUnit(section.rows[at + 2])) {
      rows.push(row);
      continue;
    }
    const whole = [...below.slice(0, unit), { ...title, text: nameOf(below) }, ...below.slice(unit + 1)];
    rows.push(whole.map((cell, index) => (index === name ? title : isBlank(cell.text) ? (row[index] ?? cell) : cell)));
    joined = true;
    at += 1;
  }
  if (!joined) return { section, columns };
  const isNew = found === -1;
  return {
    section: { ...section, rows, heads: isNew ? [...section.heads, ''] : section.heads },
    columns: isNew ? [...columns, { type: 'unit' }] : columns,
  };
}
