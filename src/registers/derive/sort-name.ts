import { plain } from '../../model/text/plain.ts';

/** Digits of a number in it: the year of a thing and its place in a row stay in their order. */
const places = 12;

/**
 * A name as it is put in order in Dutch, character by character: capitals, accents and signs don't count, and `Project 9` comes before `Project 10`.
 * What begins with a sign is put where its first letter or digit is.
 */
export function sortNameOf(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(places, '0'))
    .toWellFormed();
}
