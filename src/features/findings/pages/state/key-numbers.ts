import { type Account, answerableFates, changesOf, explanations } from '../../../../findings/state-of-account.ts';
import type { Context } from '../../../../frame/context.ts';
import { printNumber } from '../../../../words/numerals.ts';

export type KeyNumber = { readonly value: string; readonly label: string };

/** How many commitments there is a report at hand for. */
export function countAnswerable({ commitments }: Account): number {
  return answerableFates.reduce((sum, fate) => sum + commitments[fate].length, 0);
}

export function countChanges(account: Account): number {
  return explanations.reduce((sum, explanation) => sum + changesOf(account, explanation).length, 0);
}

/**
 * The few numbers that the state of account comes down to, each with what it is a part of. What is only possible stands apart from what is certain.
 */
export function keyNumbers(account: Account, { words, voice }: Context): readonly KeyNumber[] {
  const t = words.threads.state;
  const number = (value: number) => printNumber(voice.language, value);
  const part = (value: number, whole: number) => (whole === 0 ? t.none : t.of(number(value), number(whole)));
  const { commitments, aims } = account;
  const answerable = countAnswerable(account);
  const perhaps = commitments['maybe-answered'].length + commitments['actions-answered'].length;
  return [
    { value: part(commitments.answered.length, answerable), label: t.answered },
    { value: part(perhaps, answerable), label: t.perhaps },
    { value: part(aims.met.length, aims.met.length + aims['not-met'].length), label: t.met },
    { value: part(changesOf(account, 'unexplained').length, countChanges(account)), label: t.changes },
  ];
}
