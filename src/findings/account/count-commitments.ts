import { mayHideStatements } from '../../threading/hidden-statements.ts';
import { isOfTerm } from '../../threading/timeline.ts';
import type { Vocabulary } from '../../threading/words/vocabulary.ts';
import { reportsOver } from '../scene/chapters.ts';
import { openAccounts } from '../scene/open-accounts.ts';
import { reportAtHand } from '../scene/report-at-hand.ts';
import type { SeenAnswer, SeenCommitment, SeenPage } from '../scene/seen.ts';
import { mayBeAnswered, usualDoubt } from '../scene/texts/may-be-answered.ts';
import { isToldOtherwise } from '../scene/texts/told-otherwise.ts';
import type { CommitmentInField, CommitmentNeighbourhood } from '../units/neighbourhood.ts';
import { asksForAnswer } from '../words/asks-for-answer.ts';
import { deadlineOf } from './deadline.ts';

/**
 * What became of a commitment, from what counts least to what counts most where one thread has several: a year without an account weighs more than
 * one with, and that something is not found more than that it may be there.
 */
export const commitmentFates = [
  'not-laid-down',
  'asks-nothing',
  'without-year',
  'report-not-at-hand',
  'untraced',
  'not-yet-due',
  'answered',
  'report-in-part',
  'maybe-answered',
  'actions-answered',
  'repeats-plan',
  'not-found',
] as const;
export type CommitmentFate = (typeof commitmentFates)[number];

/** What a commitment is: a goal or an action of a document about a year, or what was agreed for a term. */
export const commitmentSorts = ['goal', 'action', 'agreed'] as const;
export type CommitmentSort = (typeof commitmentSorts)[number];

/** An account that answers a commitment, by its key. */
type CountedAccount = { readonly key: string; readonly isSure: boolean };

/** The commitment of a thread for one year. */
export type CountedCommitment = {
  readonly slug: string;
  readonly year: number | null;
  readonly sort: CommitmentSort;
  readonly fate: CommitmentFate;
  /** The accounts over its years that answer it, or what carries it out. */
  readonly accounts: readonly CountedAccount[];
  /** Where the account may stand that no link ties to it. */
  readonly perhapsIn: readonly { readonly publication: string; readonly chapter: string }[];
};

/** Whether a document lays down what will be done in its year or its term; a spring memorandum only prepares it. */
function isLaidDown({ publication }: SeenCommitment): boolean {
  return publication.kind === 'budget' || publication.kind === 'agenda' || isOfTerm(publication);
}

/** The year at the end of which it should be done: a later one than that of its document where it says so, and of a term the last. */
function dueYear({ publication, commitment }: SeenCommitment): number | null {
  const deadline = deadlineOf(commitment);
  if (isOfTerm(publication)) return deadline ?? publication.endYear;
  return publication.year === null ? deadline : Math.max(publication.year, deadline ?? publication.year);
}

function sortOf({ publication, commitment }: SeenCommitment): CommitmentSort {
  if (isOfTerm(publication)) return 'agreed';
  return commitment.question === 'achieve' ? 'goal' : 'action';
}

type Years = readonly [number, number];

/** Whether an account is over one of the years; an account in a progress report is no final one. */
function isOver({ publication: { kind, year } }: SeenAnswer, [from, to]: Years): boolean {
  return kind === 'annual-report' && year !== null && year >= from && year <= to;
}

/**
 * The accounts over some years that answer the thread, or what carries it out. They may hang at the goal that the report repeats, or at the plan
 * itself. What carries it out perhaps, answers it perhaps.
 */
function accountsOver({ statements, carriers }: CommitmentNeighbourhood, years: Years): CountedAccount[] {
  const all = [
    ...statements.flatMap(({ answers }) => answers),
    ...carriers.flatMap(({ isSure, answers }) =>
      answers.map((answer) => ({ ...answer, isSure: isSure && answer.isSure })),
    ),
  ].filter((answer) => isOver(answer, years));
  const byKey = Map.groupBy(all, ({ key }) => key);
  return [...byKey].map(([key, same]) => ({ key, isSure: same.some(({ isSure }) => isSure) }));
}

/** What else in a report may answer: what answers nothing yet, and of a goal also a conclusion that answers another, for it often closes several. */
function mayStillAnswer({ accounts }: SeenPage, { commitment }: SeenCommitment) {
  const conclusions =
    commitment.question === 'achieve' ? accounts.filter(({ account }) => account.question === 'conclusion') : [];
  return new Set([...openAccounts(accounts), ...conclusions]);
}

/**
 * The reports over some years that may tell of a commitment though nothing ties it to them: in an account, by an indicator, or in what the reading
 * could not place.
 */
function reportsInDoubt(commitment: CommitmentInField, [from, to]: Years, vocabulary: Vocabulary) {
  const { field } = commitment;
  const years = new Set(field.statements.flatMap(({ publication: { year } }) => year ?? []));
  const reports = [...years].filter((year) => year >= from && year <= to).flatMap((year) => reportsOver(field, year));
  const isDoubted = (some: readonly SeenPage[]) => {
    if (some.some(({ chapter }) => mayHideStatements(chapter))) return true;
    if (isToldOtherwise(commitment, some, vocabulary)) return true;
    const open = some.flatMap((report) => [...mayStillAnswer(report, commitment)]);
    return open.length > 0 && mayBeAnswered(commitment, open, vocabulary, usualDoubt);
  };
  if (!isDoubted(reports)) return [];
  const each = reports.filter((report) => isDoubted([report]));
  return each.length > 0 ? each : reports;
}

/** What became of a commitment of a field that nothing answers. */
function withoutAccount(
  commitment: CommitmentInField,
  [from, year]: Years,
  vocabulary: Vocabulary,
): Pick<CountedCommitment, 'fate' | 'perhapsIn'> {
  // Reports have chapters of their own for what was agreed: that its chapter is in none says nothing.
  if (isOfTerm(commitment.publication)) return { fate: 'untraced', perhapsIn: [] };
  const due = reportAtHand(commitment.field.statements, year);
  if (due !== 'due') return { fate: due, perhapsIn: [] };
  const perhaps = reportsInDoubt(commitment, [from, year], vocabulary);
  const perhapsIn = perhaps.map(({ publication, chapter }) => ({
    publication: publication.slug,
    chapter: chapter.slug,
  }));
  return { fate: perhapsIn.length > 0 ? 'maybe-answered' : 'not-found', perhapsIn };
}

/**
 * Every commitment, once for each year in which it is due, with what became of it. One of a term may be answered in any year of it, and is answered
 * where one of those by which it is carried out is. Answered is what a sure account tells of; one that is less sure may tell of it.
 */
export function countCommitments(commitment: CommitmentNeighbourhood): CountedCommitment[] {
  const { slug } = commitment.thread;
  const laidDown = commitment.statements.filter(isLaidDown);
  const asking = laidDown.filter((one) => asksForAnswer(one.commitment.text));
  const [first] = asking.length > 0 ? asking : laidDown.length > 0 ? laidDown : commitment.statements;
  if (first === undefined) return [];
  if (asking.length === 0) {
    const fate = laidDown.length > 0 ? 'asks-nothing' : 'not-laid-down';
    const { year } = first.publication;
    return [{ slug, year, sort: sortOf(first), fate, accounts: [], perhapsIn: [] }];
  }
  return [...Map.groupBy(asking, dueYear)].map(([year, statements]): CountedCommitment => {
    const [own = first] = statements;
    const counted = { slug, year, sort: sortOf(own), accounts: [], perhapsIn: [] };
    if (year === null) return { ...counted, fate: 'without-year' };
    const years = [Math.min(...statements.map(({ publication }) => publication.year ?? year)), year] as const;
    const accounts = accountsOver(commitment, years);
    if (accounts.length === 0) return { ...counted, ...withoutAccount(own, years, commitment.vocabulary) };
    return { ...counted, fate: accounts.some(({ isSure }) => isSure) ? 'answered' : 'maybe-answered', accounts };
  });
}
