import type { TextLine } from './text-line.ts';

type PipeRow = { readonly cells: string[]; readonly source: TextLine };

/** A row with the cells that its line has room for, of which the first `written` stand in the file. */
export type ClosedRow<Row> = Row & { readonly written: number };

const closing = / ?\|$/u;
/** Cells that were left out and then drawn behind the last: "Boten | 5 | |||". An empty cell has a space at either side. */
const drawn = / ?\| \|+$/u;

/**
 * Rows that each end with a pipe and begin without one, as a page that was saved as text has them: the last pipe opens no cell, and pipes
 * without anything between them fill up a row of which cells were left out. Gives null where the rows are not written in this way.
 */
export function readClosedPipes<Row extends PipeRow>(rows: readonly Row[]): ClosedRow<Row>[] | null {
  if (!rows.every(({ source }) => closing.test(source.text) && !source.text.startsWith('|'))) return null;
  const closed = rows.map((row) => {
    const line = row.source.text;
    const filling = drawn.exec(line)?.[0] ?? '';
    const bare = filling === '' ? line.replace(closing, '') : line.slice(0, -filling.length);
    const cells = bare.split('|').map((cell) => cell.trim());
    return { row, cells, width: cells.length + Math.max(0, filling.trim().length - 2) };
  });
  return closed.map(({ row, cells, width }) => ({
    ...row,
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')],
    written: cells.length,
  }));
}
