import type { Account } from '../../../../findings/state-of-account.ts';
import type { Context } from '../../../../frame/context.ts';
import { printNumber } from '../../../../words/numerals.ts';

export type KeyNumber = { readonly value: string; readonly label: string };

/** How many changes have no explanation, of all. */
export function countChanges({ changes }: Account): { readonly all: number; readonly unexplained: number } {
  const sorts = Object.values(changes);
  const unexplained = sorts.reduce((sum, one) => sum + one.unexplained.length, 0);
  return { unexplained, all: sorts.reduce((sum, one) => sum + one.explained.length, unexplained) };
}

/** The few numbers that the state of account comes down to, each with what it is a part of. */
export function keyNumbers(account: Account, { words, voice }: Context): readonly KeyNumber[] {
  const t = words.threads.state;
  const number = (value: number) => printNumber(voice.language, value);
  const share = (part: number, whole: number) => (whole === 0 ? t.none : t.of(number(part), number(whole)));
  const { commitments, aims } = account;
  const changes = countChanges(account);
  return [
    { value: share(commitments.answered.length, commitments.due.length), label: t.answered },
    { value: share(aims.testable.length, aims.all.length), label: t.testable },
    { value: share(aims.met.length, aims.testable.length), label: t.met },
    { value: share(changes.unexplained, changes.all), label: t.changes },
  ];
}
