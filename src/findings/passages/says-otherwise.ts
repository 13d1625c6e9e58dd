import { diffChars } from 'diff';
import { plainWords } from './text-print.ts';

/** Shorter words carry little of what a sentence says. */
const leastLetters = 4;
/** A letter that is another counts as two: one gone, one new. */
const mendedLetters = 2;

function tellingWords(text: string): readonly string[] {
  return plainWords(text).filter((word) => word.length >= leastLetters || /\d/.test(word));
}

/**
 * Whether a text says something else than before: another number, or words that came or went. Letters that were mended, words that were
 * joined or parted, and words that changed places are typing.
 */
export function saysOtherwise(before: string, now: string): boolean {
  const [words, others] = [tellingWords(before), tellingWords(now)];
  const dropped = words.filter((word) => !others.includes(word));
  const added = others.filter((word) => !words.includes(word));
  if (dropped.length === 0 && added.length === 0) return false;
  if ([...dropped, ...added].some((word) => /\d/.test(word))) return true;
  const maxEditLength = mendedLetters * Math.max(dropped.length, added.length);
  return diffChars(dropped.join(''), added.join(''), { maxEditLength }) === undefined;
}
