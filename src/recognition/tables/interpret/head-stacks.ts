import type { Cell } from '../../../model/block.ts';
import { foldText } from '../forms/head-text.ts';
import type { GridRow } from '../grids/grid.ts';

/** The storeys above one column, from the top down, and the footnote marks on them. */
export type HeadStack = { readonly storeys: readonly string[]; readonly marks: readonly string[] };

/**
 * Joins rows of heads into one stack for each column. Where no cell tells its span, as in plain text, an upper head stands over the
 * empty places at its right that have a head below them.
 */
export function stackHeads(rows: readonly GridRow[], width: number): readonly HeadStack[] {
  const upper = rows.map((row) => row.cells.map((cell) => (cell === null ? '' : foldText(cell.text))));
  const spread = upper.map((texts, at) =>
    at === upper.length - 1 || rows[at]?.cells.some((cell) => cell?.span !== undefined)
      ? texts
      : spreadRight(texts, upper[at + 1] ?? []),
  );
  return Array.from({ length: width }, (_, column) => ({
    storeys: spread.map((texts) => texts[column] ?? '').filter((text) => text !== ''),
    marks: rows.flatMap((row) => markOf(row.cells[column])),
  }));
}

function spreadRight(texts: readonly string[], below: readonly string[]): readonly string[] {
  let over = '';
  return texts.map((text, column) => {
    if (text !== '') {
      over = column === 0 ? '' : text;
      return text;
    }
    return below[column] === '' ? '' : over;
  });
}

function markOf(cell: Cell | null | undefined): readonly string[] {
  return cell === null || cell === undefined ? [] : cell.marks;
}
