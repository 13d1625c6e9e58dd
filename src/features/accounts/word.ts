import { createHash, randomBytes } from 'node:crypto';

/** A word that nobody can guess, for a letter: 32 random bytes as base64url. */
export function newWord(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of such a word. It needs no salt: it is as random as the digest is long. */
export function digestWord(word: string): string {
  return createHash('sha256').update(word, 'utf8').digest('hex');
}
