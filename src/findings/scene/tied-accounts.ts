import type { AccountStatement } from '../../threading/statement.ts';
import { splitWords } from '../../threading/words/split-words.ts';
import type { Scene } from './scene.ts';

/** An account with more telling words than this speaks of more than one thing. */
const longest = 40;

/** Keys of the accounts that answer a commitment. */
export function tiedAccounts({ commitments }: Scene): ReadonlySet<string> {
  return new Set(commitments.flatMap(({ answers }) => [...answers.values()].flat().map(({ key }) => key)));
}

/** The accounts that can still be about another commitment: what answers none, and what is long enough to tell of several things. */
export function openAccounts(accounts: readonly AccountStatement[], tied: ReadonlySet<string>): AccountStatement[] {
  return accounts.filter(({ key, account }) => !tied.has(key) || splitWords(account.text).length > longest);
}
