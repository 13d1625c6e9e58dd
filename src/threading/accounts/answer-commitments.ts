import type { Disposals } from '../disposal.ts';
import type { FieldIndex } from '../fields/field-index.ts';
import type { Judging } from '../grow/grow-threads.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { decidedLink } from '../grow/place-confirmed.ts';
import type { Link } from '../link.ts';
import type { AccountStatement, CommitmentStatement, Statement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { IsRejected } from './pair-answers.ts';
import { placeAt, placeOf, type References } from './references.ts';
import type { SettledAnswers } from './settled-answers.ts';
import { tieAccounts } from './tie-accounts.ts';
import { tieReferred } from './tie-referred.ts';

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

/** What was wanted in a place and what was told there. */
type Place = {
  /** Of what several publications of the year repeat, the first. */
  readonly wanted: readonly Wanted[];
  readonly firsts: readonly CommitmentStatement[];
  /** Without those of which a person said what they answer. */
  readonly accounts: readonly AccountStatement[];
};

type Stood = { readonly commitments: CommitmentStatement[]; readonly accounts: AccountStatement[] };

/** Commitments and accounts by field and year. */
function standTogether(statements: readonly Statement[], fields: FieldIndex): ReadonlyMap<string, Stood> {
  const places = new Map<string, Stood>();
  for (const statement of statements) {
    if (statement.kind !== 'commitment' && statement.kind !== 'account') continue;
    const at = placeOf(statement, fields.fieldOf(statement));
    const place = places.get(at) ?? { commitments: [], accounts: [] };
    places.set(at, place);
    if (statement.kind === 'account') place.accounts.push(statement);
    else place.commitments.push(statement);
  }
  return places;
}

/** What persons rejected; a commitment that is said again is rejected in any of its wordings. */
function rejectedBy(disposals: Disposals, wanted: Iterable<Wanted>): IsRejected {
  const keysOf = new Map([...wanted].map(({ first, keys }) => [first, keys]));
  return (commitment, { key }) => {
    const rejected = disposals.rejectedFor(key);
    return rejected.size > 0 && (keysOf.get(commitment) ?? []).some((own) => rejected.has(own));
  };
}

/**
 * Ties all accounts to the commitments that they answer, field by field and year by year; then, where documents point from one field at another,
 * what is left in both. An account of which a person said what it answers is given no other commitment.
 * @param statements in the order of publication
 */
export function answerCommitments(
  statements: readonly Statement[],
  threads: readonly OpenThread<CommitmentStatement>[],
  fields: FieldIndex,
  { vocabulary, references }: { readonly vocabulary: Vocabulary; readonly references: References },
  { disposals, weighings, answers }: Judging & { readonly answers: SettledAnswers },
): readonly Link[] {
  const threadOf = new Map(
    threads.flatMap(({ number, statements: own }) => own.map(({ key }) => [key, number] as const)),
  );
  const stood = standTogether(statements, fields);
  const all = [...stood.values()];
  const confirmed = confirmedAnswers(
    all.flatMap(({ accounts }) => accounts),
    new Set(all.flatMap(({ commitments }) => commitments.map(({ key }) => key))),
    disposals,
  );
  const ruled = new Set(confirmed.map(({ to }) => to));
  const places = new Map(
    [...stood].map(([at, { commitments, accounts }]): [string, Place] => {
      const wanted = firstOfEach(commitments, threadOf);
      const firsts = wanted.map(({ first }) => first);
      return [at, { wanted, firsts, accounts: accounts.filter(({ key }) => !ruled.has(key)) }];
    }),
  );
  const isRejected = rejectedBy(
    disposals,
    [...places.values()].flatMap(({ wanted }) => wanted),
  );
  const words = { vocabulary, weighings };
  const near = [...places.values()].flatMap(({ firsts, accounts }) =>
    firsts.length === 0 || accounts.length === 0
      ? []
      : answers.of(printOfPlace(firsts, accounts, isRejected), () => tieAccounts(firsts, accounts, words, isRejected)),
  );
  const answered = new Set([...confirmed, ...near].map(({ from }) => from));
  const told = new Set(near.map(({ to }) => to));
  const far = [...places].flatMap(([at, { wanted, firsts }]) =>
    references.from(at).flatMap((pointer) => {
      const accounts = places.get(placeAt(at, pointer.field))?.accounts ?? [];
      const isAnswered = new Map(wanted.map(({ first, keys }) => [first, keys.some((key) => answered.has(key))]));
      const open = { isOpen: (one: CommitmentStatement) => isAnswered.get(one) === false, all: firsts };
      const left = { isOpen: ({ key }: AccountStatement) => !told.has(key), all: accounts };
      if (!firsts.some(open.isOpen) || !accounts.some(left.isOpen)) return [];
      const print = printOf([
        printOfPlace(firsts, accounts, isRejected),
        pointer.text,
        [firsts.map(open.isOpen), accounts.map(left.isOpen)],
      ]);
      const links = answers.of(print, () => tieReferred(open, left, pointer, words, isRejected));
      for (const { from, to } of links) {
        answered.add(from);
        told.add(to);
      }
      return links;
    }),
  );
  return [...confirmed, ...near, ...far];
}
