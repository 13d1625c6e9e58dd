import { diffChars } from 'diff';
import { wordsOf } from '../../model/text/plain.ts';
import { stopWords } from '../../threading/words/stop-words.data.ts';

/** Shorter words carry what a text says where they are no articles, prepositions and the like: "de app", "de WOZ". */
const leastLetters = 4;
/** A letter that is another counts as two: one gone, one new. */
const mendedLetters = 2;

function isTelling(word: string): boolean {
  return word.length >= leastLetters || /\d/.test(word) || (word.length > 1 && !stopWords.has(word));
}

/** The telling words of a text that another does not have. */
function wordsMissing(text: string, other: string): readonly string[] {
  const words = new Set(wordsOf(other));
  return wordsOf(text).filter((word) => isTelling(word) && !words.has(word));
}

/**
 * Whether a text says something else than before: another number, or words that came or went. Letters that were mended, words that were
 * joined or parted, and words that changed places are typing.
 */
export function saysOtherwise(before: string, now: string): boolean {
  const [dropped, added] = [wordsMissing(before, now), wordsMissing(now, before)];
  if (dropped.length === 0 && added.length === 0) return false;
  if ([...dropped, ...added].some((word) => /\d/.test(word))) return true;
  const [gone, come] = [dropped.join(''), added.join('')];
  // A short word that came or went is no letter that was mended.
  const most = Math.min(mendedLetters * Math.max(dropped.length, added.length), Math.max(gone.length, come.length) - 1);
  return diffChars(gone, come, { maxEditLength: most }) === undefined;
}
