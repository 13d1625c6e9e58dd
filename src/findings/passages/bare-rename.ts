import { wordsOf } from '../../model/text/plain.ts';
import { coreOf } from '../../threading/words/name-core.ts';
import { placesIn } from '../../threading/words/places-in.ts';
import { stopWords } from '../../threading/words/stop-words.data.ts';

/** As many words as an abbreviation stands for. */
const [leastLetters, mostLetters] = [2, 6];
/** From here on a word may be the first part of a compound: `huur` of "huurwoningen". */
const leastPart = 4;

const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/** The words of what a name measures, with `t.o.v.` as `tov`. */
function wordsIn(name: string): readonly string[] {
  return wordsOf(coreOf(name).core.replace(dotted, (short) => `${short.replaceAll('.', '')} `));
}

/** The words with those that an abbreviation of either name stands for as that abbreviation: "bruto regionaal product (BRP)" is `brp`. */
function abbreviate(words: readonly string[], shorts: ReadonlySet<string>): readonly string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const initials = words.slice(at, at + mostLetters).map((word) => word[0] ?? '');
    const length = initials.findLastIndex(
      (_, last) => last + 1 >= leastLetters && shorts.has(initials.slice(0, last + 1).join('')),
    );
    const word = length > 0 ? initials.slice(0, length + 1).join('') : (words[at] ?? '');
    if (said.at(-1) !== word) said.push(word);
    if (length > 0) at += length;
  }
  return said;
}

/** Whether each word of one stands in the other, whole or as the beginning of a longer one, but for small words. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every(
    (word) =>
      stopWords.has(word) ||
      others.some((other) => other === word || (word.length >= leastPart && other.startsWith(word))),
  );
}

/** Whether two names differ only in what stands between brackets, which explains the name. */
function hasSameWordsOutside(before: string, now: string): boolean {
  const [was, is] = [before, now].map((name) => wordsIn(name.replace(/\([^()]*\)/gu, ' ')).join(' '));
  return was !== '' && was === is;
}

/**
 * Whether another name only says the same shorter, or with an abbreviation written out or the place named: "Procentuele groei BRP" and
 * "Procentuele groei bruto regionaal product (BRP)". By itself nobody gains by being told. A name that got other words is no such name.
 */
export function isBareRename(before: string, now: string): boolean {
  if (hasSameWordsOutside(before, now)) return true;
  const [left, right] = [wordsIn(before), wordsIn(now)];
  const shorts = new Set([...left, ...right].filter(({ length }) => length >= leastLetters && length <= mostLetters));
  const [was, is] = [abbreviate(left, shorts), abbreviate(right, shorts)];
  const places = placesIn(before).size === 0 ? placesIn(now) : new Set<string>();
  return isWithin(
    is.filter((word) => !places.has(word)),
    was,
  );
}
