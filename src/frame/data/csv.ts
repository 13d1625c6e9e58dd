/** A cell of a data file. A number is written as such, with a point. */
export type CsvCell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180). What a spreadsheet would take for a formula has a mark in front, which a program can take away again: see `markFormula`.
 * @param divider what divides cells: a comma, or the semicolon that a Dutch spreadsheet opens
 */
export function printCsv(rows: readonly (readonly CsvCell[])[], divider: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map((cell) => printCell(cell, divider)).join(divider)}\r\n`).join('');
}

/** Begins as a formula does, also in the width of Asian letters or behind white space or marks; or with a tab or a line end. */
const beginsAsFormula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;
/** Signs alone, or one number behind a sign, with the signs that go with numbers: nothing in it can be worked out. */
const isHarmless = /^(?:[+-][+\-/*. ]*|[+-] ?(?:€ ?)?\d+(?:[.,]\d+)*(?: ?%)?\*?)$/u;

/**
 * A text as a cell that no spreadsheet runs: one that begins as a formula gets an apostrophe in front, also where it has apostrophes there. A
 * dash, `-15.498` and `-5%` are no formulas and stay as they are. So who reads a cell that begins with an apostrophe and then as a formula takes
 * away one apostrophe, and has what was written; no other cell was changed.
 */
function markFormula(text: string): string {
  return beginsAsFormula.test(text) && !isHarmless.test(text) ? `'${text}` : text;
}

function printCell(cell: CsvCell, divider: ',' | ';'): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = markFormula(cell);
  return safe.includes(divider) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
