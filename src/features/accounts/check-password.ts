import type { PasswordFault } from '../../model/password-fault.ts';
import { guessable, keyboardRuns } from './guessable.data.ts';

/**
 * The bounds on a password, in characters. NIST SP 800-63B-4 (3.1.1.2) asks for 15 where it stands alone and 8 beside a second factor; here everybody
 * gets a second factor, on the day that they choose their password.
 */
export const passwordLength = { least: 12, most: 200 } as const;

/** What must be left of a password without what everybody would try. */
const leastLeft = 5;

const folded: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** A password as it is kept and compared: the same characters, however a keyboard makes them (SP 800-63B-4, 3.1.1.2: NFKC). */
export function normalPassword(text: string): string {
  return text.normalize('NFKC');
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** All pieces of four of a run, both ways. */
const runs = keyboardRuns
  .flatMap((run) => [run, [...run].reverse().join('')])
  .flatMap((run) => Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4)));

/** The words of a text of at least three letters. */
function wordsIn(text: string): readonly string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3);
}

/** Marks each character that belongs to one of these words. */
function strike(text: string, words: readonly string[], isStruck: boolean[]): void {
  for (const word of words)
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
      isStruck.fill(true, at, at + word.length);
}

/**
 * Judges a password that somebody chooses, by SP 800-63B-4: a length, and whether it is one that is tried first. Which characters it is made of is not
 * asked.
 * @param about what it may not be made of: the name and address of the person, and the name of the organisation
 * @returns null where it is good
 */
export function checkPassword(given: string, about: readonly string[]): PasswordFault | null {
  const password = normalPassword(given);
  const length = [...password].length;
  if (length < passwordLength.least) return 'too-short';
  if (length > passwordLength.most) return 'too-long';
  const plain = fold(password);
  const isStruck = Array.from({ length: plain.length }, () => false);
  const words = [...guessable, ...about.flatMap(wordsIn), ...runs].toSorted((a, b) => b.length - a.length);
  strike(plain, words, isStruck);
  // Signs that stand for letters: w4chtw00rd.
  strike(
    plain.replaceAll(/[0134570@$!]/g, (sign) => folded[sign] ?? sign),
    words,
    isStruck,
  );
  for (const year of plain.matchAll(/(?:19|20)\d\d/g)) isStruck.fill(true, year.index, year.index + 4);
  const left = [...plain].filter((_, at) => isStruck[at] !== true).join('');
  // What comes again adds nothing.
  return new Set(left).size < leastLeft ? 'guessable' : null;
}
