/** A cell of a data file. A number is written as such, with a point. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180), with a mark in front of text that a spreadsheet would take for a formula: `=`, `+`, `-`, `@`, in the width of
 * Asian letters too (where a spreadsheet is set up for those it reads them alike), also behind white space; a tab or a line end.
 * A text that is only a number stays as it is.
 */
export function printCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(printCell).join(',')}\r\n`).join('');
}

const isFormula = (text: string) => /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text);

function printCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = isFormula(cell) && !/^[+-]?\d+(?:[.,]\d+)*$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
