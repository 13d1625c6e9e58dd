import type { Disposals } from '../disposal.ts';
import type { FieldIndex } from '../fields/field-index.ts';
import type { Judging } from '../grow/grow-threads.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { decidedLink } from '../grow/place-confirmed.ts';
import type { Link } from '../link.ts';
import type { AccountStatement, CommitmentStatement, Statement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { SettledAnswers } from './settled-answers.ts';
import { type IsRejected, tieAccounts } from './tie-accounts.ts';

/** Accounts answer what was wanted in the same field for the same year; what has no year answers only its own publication. */
function placeOf({ publication }: Statement, field: number): string {
  return `${field} ${publication.year ?? publication.slug}`;
}

/** A commitment with all that say the same in its place. */
type Wanted = { readonly first: CommitmentStatement; readonly keys: string[] };

/** Of a commitment that several publications of one year repeat (the budget, and the report that looks back), the first stands for all. */
function firstOfEach(
  commitments: readonly CommitmentStatement[],
  threadOf: ReadonlyMap<string, number>,
): readonly Wanted[] {
  const wanted = new Map<number | string, Wanted>();
  for (const commitment of commitments) {
    const thread = threadOf.get(commitment.key) ?? commitment.key;
    const known = wanted.get(thread);
    if (known === undefined) wanted.set(thread, { first: commitment, keys: [commitment.key] });
    else known.keys.push(commitment.key);
  }
  return [...wanted.values()];
}

/** Links that a person confirmed, wherever the two stand. */
function confirmedAnswers(
  accounts: readonly AccountStatement[],
  commitments: ReadonlySet<string>,
  disposals: Disposals,
): Link[] {
  return accounts.flatMap(({ key }) =>
    disposals
      .confirmedFor(key)
      .filter(({ other }) => commitments.has(other))
      .map((confirmation) => decidedLink('answers', confirmation.other, key, confirmation)),
  );
}

/** All that the answers of a place follow from. */
function printOfPlace(
  commitments: readonly CommitmentStatement[],
  accounts: readonly AccountStatement[],
  isRejected: IsRejected,
): string {
  return printOf([
    commitments.map(({ key, ordinal, commitment: { text, term } }) => [key, ordinal, text, term?.text]),
    accounts.map((told) => {
      const { heading, text, question } = told.account;
      const rejected = commitments.flatMap((wanted, at) => (isRejected(wanted, told) ? [at] : []));
      return [told.key, told.ordinal, heading, text, question, rejected];
    }),
  ]);
}

type Place = { readonly commitments: CommitmentStatement[]; readonly accounts: AccountStatement[] };

/**
 * Ties all accounts to the commitments that they answer, field by field and year by year. An account of which a person said what it answers
 * is given no other commitment.
 * @param statements in the order of publication
 */
export function answerCommitments(
  statements: readonly Statement[],
  threads: readonly OpenThread<CommitmentStatement>[],
  fields: FieldIndex,
  vocabulary: Vocabulary,
  { disposals, weighings, answers }: Judging & { readonly answers: SettledAnswers },
): readonly Link[] {
  const threadOf = new Map(
    threads.flatMap(({ number, statements: own }) => own.map(({ key }) => [key, number] as const)),
  );
  const places = new Map<string, Place>();
  const all: Place = { commitments: [], accounts: [] };
  for (const statement of statements) {
    if (statement.kind !== 'commitment' && statement.kind !== 'account') continue;
    const at = placeOf(statement, fields.fieldOf(statement));
    const place = places.get(at) ?? { commitments: [], accounts: [] };
    places.set(at, place);
    for (const list of [all, place]) {
      if (statement.kind === 'account') list.accounts.push(statement);
      else list.commitments.push(statement);
    }
  }
  const confirmed = confirmedAnswers(all.accounts, new Set(all.commitments.map(({ key }) => key)), disposals);
  const ruled = new Set(confirmed.map(({ to }) => to));
  const proposed = [...places.values()].flatMap(({ commitments, accounts }) => {
    const open = accounts.filter(({ key }) => !ruled.has(key));
    if (open.length === 0 || commitments.length === 0) return [];
    const wanted = firstOfEach(commitments, threadOf);
    const keysOf = new Map(wanted.map(({ first, keys }) => [first, keys]));
    const firsts = wanted.map(({ first }) => first);
    const isRejected: IsRejected = (commitment, { key }) => {
      const rejected = disposals.rejectedFor(key);
      return rejected.size > 0 && (keysOf.get(commitment) ?? []).some((own) => rejected.has(own));
    };
    return answers.of(printOfPlace(firsts, open, isRejected), () =>
      tieAccounts(firsts, open, { vocabulary, weighings }, isRejected),
    );
  });
  return [...confirmed, ...proposed];
}
