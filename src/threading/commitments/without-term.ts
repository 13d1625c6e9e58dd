import type { StatedCommitment } from '../stated.ts';

/** How sure or how soon, which says nothing of what is done. */
const expected = /^(?:naar verwachting|volgens planning|zo mogelijk|uiterlijk) /i;

/** What a commitment says will be done, without when: the words of its term tell nothing of it, and no account has them. */
export function withoutTerm({ text, term }: StatedCommitment): string {
  const plan = term == null ? text : text.replace(term.text, ' ').trim();
  return plan.replace(expected, '');
}
