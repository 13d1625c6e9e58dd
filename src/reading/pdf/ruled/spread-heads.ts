import { spanOf } from '../../covered-cell.ts';

/** What is looked at of a cell: what it says, whether another covers it, and how far its text lies, in points. */
type SpreadCell = {
  readonly text: string;
  readonly span?: 'left' | 'above' | 'both';
  readonly extent: { readonly left: number; readonly right: number } | null;
};
type Reach = { readonly from: number; readonly to: number };

/** White at either side of a text differs by more than this, in points, where it is set to a side. */
const aside = 2;

/**
 * Repeats heads over the empty cells beside them that have a head below, where lines only show columns and not which cells are one: a head set at the
 * left goes on to the right, one set at the right to the left, one in the middle to both sides. A cell that two heads claim stays empty.
 */
export function spreadHeads<One extends SpreadCell>(
  rows: readonly (readonly One[])[],
  edges: readonly number[],
): One[][] {
  return rows.map((row, index) => {
    const below = rows[index + 1];
    if (!below) return [...row];
    const claims = row.map((): number[] => []);
    for (const [column, cell] of row.entries()) {
      if (column === 0 || !isHead(cell) || !isHead(below[column])) continue;
      const { from, to } = reachOf(column, row, below, edges);
      for (let at = from; at <= to; at += 1) if (isFree(row[at], below[at])) claims[at]?.push(column);
    }
    return row.map((cell, column) => {
      const [head, other] = claims[column] ?? [];
      const source = head === undefined || other !== undefined ? undefined : row[head];
      return source ? { ...source, ...spanOf(true, false) } : cell;
    });
  });
}

function isHead(cell: SpreadCell | undefined): cell is SpreadCell {
  return cell !== undefined && cell.text !== '' && cell.span === undefined;
}

function isFree(cell: SpreadCell | undefined, below: SpreadCell | undefined): boolean {
  return cell !== undefined && cell.text === '' && cell.span === undefined && isHead(below);
}

function reachOf(
  column: number,
  row: readonly SpreadCell[],
  below: readonly SpreadCell[],
  edges: readonly number[],
): Reach {
  let from = column;
  let to = column;
  while (row[to + 1]?.span === 'left') to += 1;
  const extent = row[column]?.extent;
  if (!extent) return { from, to };
  const left = extent.left - (edges[from] ?? 0);
  const right = (edges[to + 1] ?? 0) - extent.right;
  const isFreeAt = (at: number) => at > 0 && isFree(row[at], below[at]);
  if (left < right - aside) while (isFreeAt(to + 1)) to += 1;
  else if (right < left - aside) while (isFreeAt(from - 1)) from -= 1;
  else {
    while (isFreeAt(to + 1) && isFreeAt(from - 1)) {
      from -= 1;
      to += 1;
    }
  }
  return { from, to };
}
