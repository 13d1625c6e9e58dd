import { type FlatBody, readFlatBody } from './flat-body.ts';
import { fits } from './flat-cell.ts';
import { type FlatHeads, readFlatHeads, type Token } from './flattened-heads.ts';

/** More tokens of a first row than these are never taken for heads: its name, its unit, its period, a number before it. */
const mostTaken = 4;

/**
 * Heads and rows of a table that was written out cell by cell from token `start` on. Where no row fits the heads, the name
 * of the first row may have been read as one of them ("Gemiddelde WOZ-waarde", "Cijfer voor de veiligheid"): then the heads
 * end before it. Null where there are no heads.
 */
export function readFlatTable(
  tokens: readonly Token[],
  start: number,
  firstText: string,
): { readonly heads: FlatHeads; readonly body: FlatBody } | null {
  const heads = readFlatHeads(tokens, start, firstText);
  if (heads === null) return null;
  const whole = { heads, body: readFlatBody(tokens, start, heads) };
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
