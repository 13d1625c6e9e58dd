import { checkTableSize } from '../table-size.ts';
import { type HtmlElement, readAttribute } from './html-tree.ts';

/** The largest span that is followed; the HTML standard has the same limit for columns. */
const widestSpan = 1000;

function readSpan(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const written = /^\s*(\d{1,9})/.exec(readAttribute(cell, name) ?? '')?.[1];
  return Math.min(written === undefined ? 1 : Number(written), widestSpan);
}

/** The cells of a row, as elements. */
export function readCells(row: HtmlElement): HtmlElement[] {
  const cells: HtmlElement[] = [];
  for (const child of row.children) {
    if (child.kind === 'element' && (child.name === 'td' || child.name === 'th')) cells.push(child);
  }
  return cells;
}

/** The rows of this table, not those of tables in it; a `tfoot` comes last, wherever it stands. */
export function readTableRows(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  const last: HtmlElement[] = [];
  for (const part of table.children) {
    if (part.kind !== 'element') continue;
    if (part.name === 'tr') rows.push(part);
    if (!/^(?:thead|tbody|tfoot)$/.test(part.name)) continue;
    const into = part.name === 'tfoot' ? last : rows;
    for (const row of part.children) if (row.kind === 'element' && row.name === 'tr') into.push(row);
  }
  return [...rows, ...last];
}

/** The width that rows of more than one cell give a table. A lone cell that spans 99 columns means "all of them". */
function measureWidth(rows: readonly (readonly HtmlElement[])[]): number {
  let width = 0;
  let widest = 0;
  for (const cells of rows) {
    let sum = 0;
    for (const cell of cells) sum += Math.max(1, readSpan(cell, 'colspan'));
    if (cells.length > 1) width = Math.max(width, sum);
    else widest = Math.max(widest, sum);
  }
  return width || widest;
}

/**
 * Spreads out the spans of a table: gives for each row the cell element that covers each column, null where none does.
 * Throws ReadingError `too-many-cells` before more is spread than is read.
 */
export function spreadSpans(rows: readonly HtmlElement[], file: string): (HtmlElement | null)[][] {
  const cellRows = rows.map(readCells);
  const width = measureWidth(cellRows);
  checkTableSize(rows.length, width, file);
  const below: { cell: HtmlElement; left: number }[] = [];
  const grid: (HtmlElement | null)[][] = [];
  let total = 0;
  for (const [index, cells] of cellRows.entries()) {
    const row: (HtmlElement | null)[] = [];
    const takeFromAbove = (column: number): boolean => {
      const above = below[column];
      if (!above || above.left === 0) return false;
      above.left -= 1;
      row[column] = above.cell;
      return true;
    };
    let column = 0;
    for (const cell of cells) {
      while (takeFromAbove(column)) column += 1;
      const isAlone = cells.length === 1;
      const wanted = Math.max(1, readSpan(cell, 'colspan'));
      const columns = isAlone ? Math.max(1, Math.min(wanted, width - column)) : wanted;
      const spanned = readSpan(cell, 'rowspan');
      const down = Math.min(spanned === 0 ? widestSpan : spanned, rows.length - index);
      for (let step = 0; step < columns; step += 1, column += 1) {
        row[column] = cell;
        if (down > 1) below[column] = { cell, left: down - 1 };
      }
    }
    for (; column < below.length; column += 1) takeFromAbove(column);
    total += row.length;
    checkTableSize(1, total, file);
    grid.push(Array.from(row, (cell) => cell ?? null));
  }
  const columns = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  checkTableSize(grid.length, columns, file);
  for (const row of grid) while (row.length < columns) row.push(null);
  return grid;
}
