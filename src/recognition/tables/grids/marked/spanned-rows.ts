import type { Cell } from '../../../../model/block.ts';
import { type Form, formOf } from '../../forms/form-of.ts';

type Row = readonly Cell[];

const moments: ReadonlySet<Form> = new Set(['year', 'period']);
const values: ReadonlySet<Form> = new Set(['missing', 'number', 'percent', 'limit', 'word-value']);

/**
 * Rows of which the name and what goes with it stand in the row above, over more rows than one, where the file does not tell so:
 * "Restafval, kg, 2013, 162, 176, Afvalbedrijf" above "2014, 157, 173". Such a row begins with a moment, though no column of moments is the
 * first, and fits below the row above in one place only; there it is set, below cells that reach down. Other rows stay as they are.
 */
export function setSpannedRows(rows: readonly Row[]): readonly Row[] {
  let above: Row | null = null;
  return rows.map((row) => {
    const set = above === null ? null : setBelow(row, above);
    if (set === null && !isMoment(row[0])) above = row;
    return set ?? row;
  });
}

function setBelow(row: Row, above: Row): Row | null {
  if (!isMoment(row[0]) || row.some((cell) => cell.span !== undefined)) return null;
  const end = row.findLastIndex((cell) => cell.text !== '') + 1;
  const own = row.slice(0, end);
  if (end < 2) return null;
  const places = above.flatMap((_, place) => (place > 0 && fits(own, above, place) ? place : []));
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  return above.map(
    (cell, column) => own[column - place] ?? (reachesDown(cell) ? { ...cell, span: 'above' } : blankOf(cell)),
  );
}

/** A value is of one row. */
function reachesDown({ text }: Cell): boolean {
  const form = formOf(text);
  return !values.has(form) && !moments.has(form);
}

function blankOf(cell: Cell): Cell {
  return { ...cell, text: '', marks: [] };
}

function fits(own: Row, above: Row, place: number): boolean {
  return own.every((cell, column) => {
    const over = above[place + column];
    return over !== undefined && isAlike(formOf(cell.text), formOf(over.text));
  });
}

function isAlike(left: Form, right: Form): boolean {
  if (moments.has(left) || moments.has(right)) return moments.has(left) && moments.has(right);
  return [left, right].every((form) => form === 'blank' || values.has(form));
}

function isMoment(cell: Cell | undefined): boolean {
  return cell !== undefined && moments.has(formOf(cell.text));
}
