import type { Accounts } from './accounts.ts';
import { newWord } from './word.ts';

const goodForMs = 3_600_000;

/** As the library names a word that opens the form for a new password. */
const identify = (word: string) => `reset-password:${word}`;

/** Makes a word, good once and for an hour, with which an account gets a new password. Of it only the digest is kept. */
export async function startReset(accounts: Accounts, accountId: string): Promise<string> {
  const { internalAdapter } = await accounts.$context;
  const word = newWord();
  const expiresAt = new Date(Date.now() + goodForMs);
  await internalAdapter.createVerificationValue({ value: accountId, identifier: identify(word), expiresAt });
  return word;
}

/** Whose password a word renews; null where it is good no more, or never was. */
export async function findReset(
  accounts: Accounts,
  word: string,
): Promise<{ readonly name: string; readonly email: string } | null> {
  const { internalAdapter } = await accounts.$context;
  const found = await internalAdapter.findVerificationValue(identify(word));
  if (found === null || found.expiresAt < new Date()) return null;
  return await internalAdapter.findUserById(found.value);
}
