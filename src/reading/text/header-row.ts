/** A cell that holds a value and so cannot head a column: a number, an amount, a comparison, a dash. */
const value = /^(?:[-–—]|[<>≤≥=]\s?\S.*|(?:€|EUR|N|V)?\s?[+-]?\d[\d.,]*\s?(?:%|\*)?)$/;
const year = /^(?:19|20)\d{2}$/;

/**
 * Whether the first row of a table in plain text heads the columns: it has words or years where the rows below have
 * values. Takes the texts of the row.
 */
export function isHeaderRow(row: readonly string[]): boolean {
  const heads = row.slice(1).filter((cell) => cell !== '');
  return heads.length > 0 && heads.every((cell) => year.test(cell) || !value.test(cell));
}
