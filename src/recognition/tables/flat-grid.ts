import { fits } from './flat-cell.ts';
import type { Blanks } from './flat-gaps.ts';
import type { FlatRow } from './flat-row.ts';
import { endsTable, isAttributeToken, isSourceToken, startsYearHeads, titleRow } from './flat-row-kind.ts';
import { isNameHead, type Token } from './flattened-heads.ts';
import type { FlatRows } from './flattened-rows.ts';
import type { FlatColumn } from './head-pieces.ts';

/** Remarks and titles between two rows with values: more of them in a row are no table. */
const mostBetween = 4;

/**
 * Reads rows by place: empty cells left their lines, so every row is as many cells long as there are heads, and an empty
 * cell stands where it stood. Gives what was read for as long as every cell fits its column; no rows where none does.
 */
export function readGridRows(
  tokens: readonly Token[],
  start: number,
  columns: readonly FlatColumn[],
  blanks: Blanks,
  isOpen: (column: number) => boolean,
): FlatRows {
  const none: FlatRows = { rows: [], whole: 0, next: start };
  const extra = blanks.before(start);
  const tries = extra > 0 ? [extra, 0] : [0];
  return tries.map(read).reduce((best, found) => (found.next > best.next ? found : best), none);

  function read(trailing: number): FlatRows {
    const rows: FlatRow[] = [];
    let next = start;
    let kept = 0;
    let end = start;
    let whole = 0;
    let leading = 0;
    while (next < tokens.length) {
      const token = tokens[next];
      if (token === undefined || isNameHead(token.text) || endsTable(token.text, columns)) break;
      if (next > start && startsYearHeads(tokens, next)) break;
      const place = placeRow(next, leading, trailing);
      const row = place?.row ?? readTitle(next, trailing);
      if (row === null) break;
      rows.push(row);
      next += row.cells.filter((cell) => cell !== null).length;
      leading = place?.leading ?? 0;
      if (row.values > 0) whole += 1;
      if (row.values > 0 || (rows.length > 1 && isSourceToken(token))) {
        kept = rows.length;
        end = next;
      }
      if (rows.length - kept > mostBetween) break;
    }
    return { rows: rows.slice(0, kept), whole, next: end };
  }

  /** The row from this token on; `leading` is how many empty cells of the row stand before it. */
  function placeRow(at: number, leading: number, trailing: number): { row: FlatRow; leading: number } | null {
    const name = columns.findIndex((column) => column.type === 'name');
    if (leading > name) return null;
    const cells: (Token | null)[] = columns.map(() => null);
    let column = leading;
    let index = at;
    while (column < columns.length) {
      const token = tokens[index];
      const type = columns[column]?.type;
      if (token === undefined || type === undefined || !(isOpen(column) || fits(token, type))) return null;
      cells[column] = token;
      index += 1;
      column += 1 + blanks.before(index);
      if (index >= tokens.length) column = columns.length + trailing;
    }
    const values = columns.filter((head, place) => head.type === 'value' && cells[place] !== null).length;
    const over = column - columns.length - trailing;
    // a row without any value is believed where the next one begins exactly at its place
    if (cells[name] === null || over < 0 || (values === 0 && (over > 0 || index >= tokens.length))) return null;
    return { row: { cells, values }, leading: over };
  }

  /** A title or remark that stands alone: the row below it must fit. */
  function readTitle(at: number, trailing: number): FlatRow | null {
    const token = tokens[at];
    if (token === undefined) return null;
    if (isAttributeToken(token)) return titleRow(token, columns);
    return at + 1 < tokens.length && fits(token, 'name') && placeRow(at + 1, 0, trailing) !== null
      ? titleRow(token, columns)
      : null;
  }
}
