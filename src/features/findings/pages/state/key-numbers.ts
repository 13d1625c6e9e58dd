import type { AccountCounts } from '../../../../findings/account/account-counts.ts';
import { answerableFates } from '../../../../findings/state-of-account.ts';
import type { Context } from '../../../../frame/context.ts';
import { printNumber } from '../../../../words/numerals.ts';

export type KeyNumber = { readonly value: string; readonly label: string };

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce((total: number, count) => total + (count ?? 0), 0);
}

/** How many commitments there is a report at hand for. */
export function countAnswerable({ commitments }: AccountCounts): number {
  return sum(answerableFates.map((fate) => commitments[fate]));
}

export function countTested({ aims }: AccountCounts): number {
  return sum([aims.met, aims['not-met']]);
}

export function countChanges({ changes }: AccountCounts): number {
  return sum(Object.values(changes));
}

/** Whether anything was counted at all. */
export function hasCounted(counts: AccountCounts): boolean {
  return sum([...Object.values(counts.commitments), ...Object.values(counts.aims), countChanges(counts)]) > 0;
}

/**
 * The few numbers that the state of account comes down to, each with what it is a part of. What is only possible stands apart from what is certain.
 */
export function keyNumbers(counts: AccountCounts, { words, voice }: Context): readonly KeyNumber[] {
  const t = words.threads.state;
  const number = (value: number) => printNumber(voice.language, value);
  const part = (value: number, whole: number) => (whole === 0 ? t.none : t.of(number(value), number(whole)));
  const { commitments, aims, changes } = counts;
  const answerable = countAnswerable(counts);
  const perhaps = sum([commitments['maybe-answered'], commitments['actions-answered']]);
  return [
    { value: part(commitments.answered ?? 0, answerable), label: t.answered },
    { value: part(perhaps, answerable), label: t.perhaps },
    { value: part(aims.met ?? 0, countTested(counts)), label: t.met },
    { value: part(changes.unexplained, countChanges(counts)), label: t.changes },
  ];
}
