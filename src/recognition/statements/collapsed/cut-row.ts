import type { StatementColumn } from '../statement-columns.data.ts';
import { anchors, fitsColumn } from './cell-form.ts';

const mostWords = 80;
const longestAnchor = 6;

/**
 * Cuts a row of which the cells ran together ("We bouwen een school Gereed De school is geopend.") where each part fits its column; null where no
 * way or more than one is as good. Where two ways fit, that with the longer cells of known form is taken: "deels gereed" and not "gereed".
 */
export function cutRow(line: string, columns: readonly StatementColumn[]): readonly string[] | null {
  const words = line.split(' ');
  if (words.length > mostWords || words.length < columns.length) return null;
  const ways = waysFrom(words, 0, columns, 0);
  const [best, next] = ways.toSorted((a, b) => b.known - a.known);
  return best === undefined || next?.known === best.known ? null : best.cells;
}

type Way = { readonly cells: readonly string[]; readonly known: number };

/** At most two texts without a known form stand beside each other, so that the known ones bound the number of ways. */
function waysFrom(
  words: readonly string[],
  at: number,
  columns: readonly StatementColumn[],
  place: number,
): readonly Way[] {
  const column = columns[place];
  if (column === undefined) return at === words.length ? [{ cells: [], known: 0 }] : [];
  const left = columns.length - place - 1;
  const isKnown = anchors.has(column) || column === 'who';
  const ways: Way[] = [];
  const last = left === 0 ? words.length - at : Math.min(words.length - at - left, isKnown ? longestAnchor : mostWords);
  for (let count = left === 0 ? last : 1; count <= last; count += 1) {
    const next = columns[place + 1];
    // Looked at first, because a text may end anywhere and a known form only stands in a few places.
    if (next !== undefined && !isKnown && !startsKnown(words, at + count, next)) continue;
    const text = words.slice(at, at + count).join(' ');
    if (!fitsColumn(text, column)) continue;
    for (const way of waysFrom(words, at + count, columns, place + 1))
      ways.push({ cells: [text, ...way.cells], known: way.known + (isKnown ? count : 0) });
    if (ways.length > mostWays) return [];
  }
  return ways;
}

const mostWays = 12;

function startsKnown(words: readonly string[], at: number, column: StatementColumn): boolean {
  if (!anchors.has(column) && column !== 'who') return true;
  for (let count = 1; count <= longestAnchor && at + count <= words.length; count += 1)
    if (fitsColumn(words.slice(at, at + count).join(' '), column)) return true;
  return false;
}
