import { parseValue } from '../../model/notation/parse-value.ts';

/** A cell that holds a value and so cannot head a column: an amount, a dash. */
const value = /^(?:[-–—]|[<>≤≥=]\s?\S.*|(?:€|EUR|N|V)?\s?[+-]?\d[\d.,]*\s?(?:%|\*)?)$/;
const year = /^(?:19|20)\d{2}(?:$|\s?[-–(/])/u;
/** What is longer is no value, whatever it begins with. */
const longestValue = 40;

/**
 * Whether the first row of a table in plain text heads the columns: it has words or years where the rows below have
 * values. Takes the texts of the row.
 */
export function isHeaderRow(row: readonly string[]): boolean {
  const heads = row.slice(1).filter((cell) => cell !== '');
  return heads.length > 0 && heads.every((cell) => year.test(cell) || !isValue(cell));
}

/** "12,3%", "≥ 38", "18 086", "minimaal 147 kg", "n.n.b." */
function isValue(cell: string): boolean {
  if (value.test(cell)) return true;
  return cell.length <= longestValue && parseValue(cell).value.type !== 'text';
}
