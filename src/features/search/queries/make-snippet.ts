import { type LocatedWord, locateWords } from './locate-words.ts';

/** A piece of a snippet; the pieces make up the snippet in their order. */
export type SnippetPiece = { readonly text: string; readonly isHit: boolean };

const longestSnippet = 260;

/**
 * The part of a text that shows best why it was found, with the hits as pieces of their own; the begin of the text where it has no hit. `…`
 * says that text was left out.
 * @param weightOf what a word tells, 0 for a word that isn't a hit; in lower case without accents
 */
export function makeSnippet(text: string, weightOf: (word: string) => number): SnippetPiece[] {
  const words = locateWords(text);
  const hits = words.filter(({ word }) => weightOf(word) > 0);
  const [start, end] = pickWindow(text, words, hits, weightOf);
  const pieces: SnippetPiece[] = [];
  const add = (piece: string, isHit: boolean) => {
    const folded = piece.replace(/\s+/g, ' ');
    if (folded !== '') pieces.push({ text: folded, isHit });
  };
  let at = start;
  if (start > 0) pieces.push({ text: '… ', isHit: false });
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    add(text.slice(at, hit.start), false);
    add(text.slice(hit.start, hit.end), true);
    at = hit.end;
  }
  add(text.slice(at, end), false);
  if (end < text.trimEnd().length) pieces.push({ text: ' …', isHit: false });
  return pieces;
}

/** The window with the most different hits in it. It begins and ends at a word. */
function pickWindow(
  text: string,
  words: readonly LocatedWord[],
  hits: readonly LocatedWord[],
  weightOf: (word: string) => number,
): [number, number] {
  if (text.length <= longestSnippet) return [0, text.length];
  let best = { weight: -1, first: 0, last: 0 };
  const inside = new Map<string, number>();
  let weight = 0;
  let first = 0;
  for (const [last, hit] of hits.entries()) {
    const count = inside.get(hit.word) ?? 0;
    inside.set(hit.word, count + 1);
    // A word that comes again tells little more.
    weight += count === 0 ? weightOf(hit.word) : weightOf(hit.word) / 10;
    for (let begin = hits[first]; begin !== undefined && hit.end - begin.start > longestSnippet; begin = hits[first]) {
      const left = (inside.get(begin.word) ?? 1) - 1;
      inside.set(begin.word, left);
      weight -= left === 0 ? weightOf(begin.word) : weightOf(begin.word) / 10;
      first += 1;
    }
    if (weight > best.weight + 1e-9) best = { weight, first, last };
  }
  const from = hits[best.first]?.start ?? 0;
  const to = hits[best.last]?.end ?? 0;
  // A third of the room that is left goes before the hits: a reader wants to see where a sentence comes from, and more where it goes.
  const room = Math.max(0, longestSnippet - (to - from));
  const earliest = Math.max(0, Math.min(from - Math.floor(room / 3), text.length - longestSnippet));
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? from);
  const latest = start + longestSnippet;
  if (latest >= text.length) return [Math.min(start, from), text.length];
  const end = words.findLast((word) => word.end <= latest)?.end ?? to;
  return [Math.min(start, hits.length === 0 ? start : from), Math.max(end, to)];
}
