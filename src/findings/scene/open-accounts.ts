import { splitWords } from '../../threading/words/split-words.ts';
import type { SeenAccount } from './seen.ts';

/** An account with more telling words than this speaks of more than one thing. */
const longest = 40;

/** The accounts that can still be about another commitment: what answers none, and what is long enough to tell of several things. */
export function openAccounts(accounts: readonly SeenAccount[]): SeenAccount[] {
  return accounts.filter(({ isTied, account }) => !isTied || splitWords(account.text).length > longest);
}
