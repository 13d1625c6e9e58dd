import type { Disposals } from '../disposal.ts';
import type { FieldIndex } from '../fields/field-index.ts';
import type { Judging } from '../grow/grow-threads.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { decidedLink } from '../grow/place-confirmed.ts';
import type { Link } from '../link.ts';
import type { AccountStatement, CommitmentStatement, Statement } from '../statement.ts';
import { isInTerm } from '../term.ts';
import { printOf } from '../weighing/print-of.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Beyond } from './compare-answer.ts';
import type { IsRejected } from './pair-answers.ts';
import { findPlaces, type Place, type Wanted } from './places.ts';
import { placeAt, type References } from './references.ts';
import type { SettledAnswers } from './settled-answers.ts';
import { tieAccounts } from './tie-accounts.ts';
import { tieLeft } from './tie-left.ts';

/** Links that a person confirmed, wherever the two stand. */
function confirmedAnswers(statements: readonly Statement[], disposals: Disposals): Link[] {
  const commitments = new Set(statements.flatMap(({ kind, key }) => (kind === 'commitment' ? [key] : [])));
  const accounts = statements.filter(({ kind }) => kind === 'account');
  return accounts.flatMap(({ key }) =>
    disposals
      .confirmedFor(key)
      .filter(({ other }) => commitments.has(other))
      .map((confirmation) => decidedLink('answers', confirmation.other, key, confirmation)),
  );
}

type Printed = { readonly of: readonly (CommitmentStatement | AccountStatement | null)[]; readonly print: string };

/** By its first account the last print of a place in which nothing is rejected, for as long as somebody holds that. */
const printed = new WeakMap<AccountStatement, Printed>();

/** All that the answers of a place follow from. */
function printOfPlace(
  commitments: readonly CommitmentStatement[],
  accounts: readonly AccountStatement[],
  isRejected: IsRejected,
): string {
  const rejected = accounts.map((told) => commitments.flatMap((wanted, at) => (isRejected(wanted, told) ? [at] : [])));
  const [first] = accounts;
  if (first === undefined || rejected.some((some) => some.length > 0))
    return printStated(commitments, accounts, rejected);
  const of = [...commitments, null, ...accounts];
  const known = printed.get(first);
  if (known?.of.length === of.length && known.of.every((one, at) => one === of[at])) return known.print;
  const print = printStated(commitments, accounts, rejected);
  printed.set(first, { of, print });
  return print;
}

function printStated(
  commitments: readonly CommitmentStatement[],
  accounts: readonly AccountStatement[],
  rejected: readonly (readonly number[])[],
): string {
  return printOf([
    commitments.map(({ key, ordinal, commitment: { text, term } }) => [key, ordinal, text, term?.text]),
    accounts.map((told, at) => {
      const { heading, text, question } = told.account;
      return [told.key, told.ordinal, heading, text, question, rejected[at] ?? []];
    }),
  ]);
}

/** What persons rejected; a commitment that is said again is rejected in any of its wordings. */
function rejectedBy(disposals: Disposals, wanted: Iterable<Wanted>): IsRejected {
  const keysOf = new Map([...wanted].map(({ first, keys }) => [first, keys]));
  return (commitment, { key }) => {
    const rejected = disposals.rejectedFor(key);
    return rejected.size > 0 && (keysOf.get(commitment) ?? [commitment.key]).some((own) => rejected.has(own));
  };
}

/** What was found so far, and how more is. */
class Answering {
  readonly links: Link[] = [];
  readonly #answered = new Set<string>();
  readonly #told = new Set<string>();
  readonly #words: { readonly vocabulary: Vocabulary } & Pick<Judging, 'weighings'>;
  readonly #answers: SettledAnswers;
  readonly #isRejected: IsRejected;

  constructor(
    words: { readonly vocabulary: Vocabulary } & Pick<Judging, 'weighings'>,
    answers: SettledAnswers,
    isRejected: IsRejected,
  ) {
    this.#words = words;
    this.#answers = answers;
    this.#isRejected = isRejected;
  }

  take(links: readonly Link[]): void {
    this.links.push(...links);
    for (const { from, to } of links) {
      this.#answered.add(from);
      this.#told.add(to);
    }
  }

  isAnswered({ keys }: Wanted): boolean {
    return keys.some((key) => this.#answered.has(key));
  }

  /** The accounts about the year and the field of what was wanted. */
  tie({ wanted, accounts }: Place): void {
    const commitments = wanted.map(({ first }) => first);
    const open = accounts.filter(({ key }) => !this.#told.has(key));
    if (commitments.length === 0 || open.length === 0) return;
    const print = printOfPlace(commitments, open, this.#isRejected);
    const tie = () => tieAccounts(commitments, open, this.#words, this.#isRejected);
    this.take(this.#answers.of(print, tie).links);
  }

  /** What is left of the accounts of another place. */
  tieLeft(
    commitments: readonly CommitmentStatement[],
    isOpen: (one: CommitmentStatement) => boolean,
    accounts: readonly AccountStatement[],
    beyond: Beyond,
  ): void {
    const left = { isOpen: ({ key }: AccountStatement) => !this.#told.has(key), all: accounts };
    if (!commitments.some(isOpen) || !accounts.some(left.isOpen)) return;
    const print = printOf([
      printOfPlace(commitments, accounts, this.#isRejected),
      beyond,
      [commitments.map(isOpen), accounts.map(left.isOpen)],
    ]);
    const tie = () => tieLeft({ isOpen, all: commitments }, left, beyond, this.#words, this.#isRejected);
    this.take(this.#answers.of(print, tie).links);
  }
}

/**
 * Ties all accounts to the commitments that they answer, field by field and year by year; then, where documents point from one field at another,
 * what is left in both; then what is left to what was agreed for the term. An account of which a person said what it answers is given no other
 * commitment.
 * @param statements in the order of publication
 */
export function answerCommitments(
  statements: readonly Statement[],
  threads: readonly OpenThread<CommitmentStatement>[],
  fields: FieldIndex,
  { vocabulary, references }: { readonly vocabulary: Vocabulary; readonly references: References },
  { disposals, weighings, answers }: Judging & { readonly answers: SettledAnswers },
): readonly Link[] {
  const { ofYears, ofTerms } = findPlaces(statements, threads, fields);
  const isRejected = rejectedBy(
    disposals,
    [...ofYears.values()].flatMap(({ wanted }) => wanted),
  );
  const answering = new Answering({ vocabulary, weighings }, answers, isRejected);
  answering.take(confirmedAnswers(statements, disposals));
  for (const place of ofYears.values()) answering.tie(place);
  for (const [at, { wanted }] of ofYears) {
    for (const { field, text } of references.from(at)) {
      const open = new Set(wanted.filter((one) => !answering.isAnswered(one)).map(({ first }) => first));
      const commitments = wanted.map(({ first }) => first);
      const accounts = ofYears.get(placeAt(at, field))?.accounts ?? [];
      answering.tieLeft(commitments, (one) => open.has(one), accounts, { of: 'field', text });
    }
  }
  for (const { field, statements: agreed } of ofTerms) {
    const [first] = agreed;
    for (const [at, { accounts }] of ofYears) {
      const [told] = accounts;
      if (first === undefined || told === undefined || at !== placeAt(at, field)) continue;
      if (!isInTerm(told.publication, first.publication)) continue;
      answering.tieLeft(agreed, () => true, accounts, { of: 'term' });
    }
  }
  return answering.links;
}
