import type { TextLine } from './text-line.ts';

/** A text in a line with the places where it begins and ends. */
type Placed = { readonly text: string; readonly start: number; readonly end: number };

/** The texts of a line that are two spaces or more apart, with their places in the line. */
function placeTexts(line: TextLine): Placed[] {
  const placed: Placed[] = [];
  let start = line.indent;
  for (const part of line.text.split(/(\s{2,})/)) {
    if (part.trim() !== '') placed.push({ text: part.trim(), start, end: start + part.length });
    start += part.length;
  }
  return placed;
}

function overlap(left: Placed, right: Placed): number {
  return Math.min(left.end, right.end) - Math.max(left.start, right.start);
}

/** The places of the columns, from the rows that fill all of them; null where those do not stand under each other. */
function findColumns(rows: readonly (readonly Placed[])[], width: number): Placed[] | null {
  const full = rows.filter((row) => row.length === width);
  const columns = [...(full[0] ?? [])];
  for (const row of full) {
    for (const [index, cell] of row.entries()) {
      const column = columns[index];
      if (!column || overlap(column, cell) <= 0) return null;
      columns[index] = {
        text: '',
        start: Math.min(column.start, cell.start),
        end: Math.max(column.end, cell.end),
      };
    }
  }
  return columns;
}

/** Sets the texts of a row that lacks some under the columns that they stand below most. */
function spread(row: readonly Placed[], columns: readonly Placed[]): string[] {
  const cells = columns.map(() => '');
  let from = 0;
  for (const [index, cell] of row.entries()) {
    const last = columns.length - (row.length - index);
    let best = from;
    for (let at = from + 1; at <= last; at += 1) {
      const [here, there] = [columns[at], columns[best]];
      if (here && there && overlap(here, cell) > overlap(there, cell)) best = at;
    }
    cells[best] = cell.text;
    from = best + 1;
  }
  return cells;
}

/**
 * The cells of rows that were set out with spaces. A row with a text in each column gives them in order; a row with fewer
 * ("2021 2022" under "Behaald Beoogd", an empty cell in the middle) gives them by where they stand. Where the columns do
 * not stand straight, missing cells are taken to be the last.
 */
export function alignColumns(lines: readonly TextLine[]): string[][] {
  const rows = lines.map(placeTexts);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = findColumns(rows, width);
  return rows.map((row) =>
    columns === null || row.length === width ? row.map((cell) => cell.text) : spread(row, columns),
  );
}
