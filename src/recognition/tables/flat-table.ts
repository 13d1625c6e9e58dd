import { type FlatBody, readFlatBody, readPlacedRows } from './flat-body.ts';
import { fits } from './flat-cell.ts';
import { type FlatHeads, readFlatHeads, type Token } from './flattened-heads.ts';
import { isDescription } from './head-readings.ts';

/** More tokens of a first row than these are never taken for heads: its name, its unit, its period, a number before it. */
const mostTaken = 4;

type Found = { readonly heads: FlatHeads; readonly body: FlatBody };

/**
 * The reading of the heads that the rows fit best: another than the first where more rows have a cell for each head and it
 * reaches as far, or where just that one has rows with every empty cell in its place.
 */
function likeliest(tokens: readonly Token[], start: number, heads: FlatHeads): Found {
  let best: Found = { heads, body: readFlatBody(tokens, start, heads) };
  const isPlaced = heads.others.length === 0 || readPlacedRows(tokens, start, heads) !== null;
  for (const other of heads.others) {
    const body = readFlatBody(tokens, start, other);
    const isWider = countValues(other) > countValues(heads);
    const placed = isPlaced || !isWider ? null : readPlacedRows(tokens, start, other);
    // as many rows, with no title between them: what else were titles are names
    const isTighter = body.whole === best.body.whole && body.rows.length < best.body.rows.length;
    const isFuller = (body.whole > best.body.whole || isTighter) && areDescribed(body);
    if (isFuller && body.next >= best.body.next) best = { heads: other, body };
    else if (placed !== null && !best.body.placed) best = { heads: other, body: placed };
  }
  return best;
}

/** Whether two or more rows have values, and each fills the column of descriptions: else that column may have the names. */
function areDescribed({ rows, whole, columns }: FlatBody): boolean {
  const at = columns.findIndex(({ head, type }) => type === 'remark' && isDescription(head));
  return at === -1 || (whole > 1 && rows.every((row) => row.values === 0 || row.cells[at] !== null));
}

function countValues({ columns }: FlatHeads): number {
  return columns.filter((column) => column.type === 'value').length;
}

/**
 * Heads and rows of a table that was written out cell by cell from token `start` on. Where no row fits the heads, the name
 * of the first row may have been read as one of them ("Gemiddelde WOZ-waarde", "Cijfer voor de veiligheid"): then the heads
 * end before it. Null where there are no heads.
 */
export function readFlatTable(tokens: readonly Token[], start: number, firstText: string): Found | null {
  const heads = readFlatHeads(tokens, start, firstText);
  if (heads === null) return null;
  const whole = likeliest(tokens, start, heads);
  if (whole.body.whole > 0 || !heads.columns.some((column) => column.type === 'name')) return whole;
  for (let taken = 1; taken <= mostTaken && heads.next - taken > start; taken += 1) {
    if (!fits(tokens[heads.next - taken], 'name')) continue;
    const fewer = readFlatHeads(tokens, start, firstText, heads.next - start - taken);
    if (fewer === null || fewer.next !== heads.next - taken) continue;
    const body = readFlatBody(tokens, start, fewer);
    if (body.whole > 0 && body.next >= whole.body.next) return { heads: fewer, body };
  }
  return whole;
}
