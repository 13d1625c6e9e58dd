import { mayHideStatements } from '../../threading/hidden-statements.ts';
import { isOfTerm } from '../../threading/timeline.ts';
import type { Vocabulary } from '../../threading/words/vocabulary.ts';
import { reportsOver } from '../scene/chapters.ts';
import { openAccounts } from '../scene/open-accounts.ts';
import { reportAtHand } from '../scene/report-at-hand.ts';
import type { SeenAccount, SeenCommitment } from '../scene/seen.ts';
import { mayBeAnswered, usualDoubt } from '../scene/texts/may-be-answered.ts';
import { isToldOtherwise } from '../scene/texts/told-otherwise.ts';
import type { CommitmentInField, CommitmentNeighbourhood } from '../units/neighbourhood.ts';
import { asksForAnswer } from '../words/asks-for-answer.ts';
import type { Due } from './due.ts';

export type CommitmentFate = 'answered' | 'maybe-answered' | 'not-found' | 'without-year' | Exclude<Due, 'due'>;

/** The commitment of a thread for one year. */
export type CountedCommitment = { readonly slug: string; readonly year: number | null; readonly fate: CommitmentFate };

/** Whether a document lays down what will be done in its year or its term (a spring memorandum only prepares it), and a report can answer that. */
function isToAnswer({ publication, commitment }: SeenCommitment): boolean {
  const isLaidDown = publication.kind === 'budget' || publication.kind === 'agenda' || isOfTerm(publication);
  return isLaidDown && asksForAnswer(commitment.text);
}

/** The year at the end of which it should be done: a later one than that of its document where it says so, and of a term the last. */
function dueYear({ publication, commitment: { term } }: SeenCommitment): number | null {
  const until = term?.until ?? null;
  if (isOfTerm(publication)) return until ?? publication.endYear;
  return publication.year === null ? until : Math.max(publication.year, until ?? publication.year);
}

/** Whether one of the accounts is over one of the years; an account in a progress report is no final one. */
function isAnswered(answers: readonly SeenAccount[], [from, to]: readonly [number, number]): boolean {
  return answers.some(
    ({ publication: { kind, year } }) => kind === 'annual-report' && year !== null && year >= from && year <= to,
  );
}

/**
 * Whether an account over one of the years answers the thread, or what carries it out. It may hang at the goal that the report repeats, or at the plan
 * itself. Null where something may carry it out that is answered.
 */
function isAccountedFor({ statements, carriers }: CommitmentNeighbourhood, years: readonly [number, number]) {
  const answered = carriers.filter(({ answers }) => isAnswered(answers, years));
  const own = statements.flatMap(({ answers }) => answers);
  if (isAnswered(own, years) || answered.some(({ isSure }) => isSure)) return true;
  return answered.length > 0 ? null : false;
}

/**
 * Whether something that the reports over some years tell may answer a commitment: an account that no link ties to it, an indicator, or what the
 * reading could not place.
 */
function isInDoubt(
  commitment: CommitmentInField,
  [from, to]: readonly [number, number],
  vocabulary: Vocabulary,
): boolean {
  const { field } = commitment;
  const years = new Set(field.statements.flatMap(({ publication: { year } }) => year ?? []));
  const reports = [...years].filter((year) => year >= from && year <= to).flatMap((year) => reportsOver(field, year));
  if (reports.some(({ chapter }) => mayHideStatements(chapter)) || isToldOtherwise(commitment, reports, vocabulary))
    return true;
  const open = openAccounts(reports.flatMap(({ accounts }) => accounts));
  return open.length > 0 && mayBeAnswered(commitment, open, vocabulary, usualDoubt);
}

/**
 * A commitment of budgets, agendas and agreements, once for each year in which it is due, with what became of it. One of a term may be
 * answered in any year of it, and is answered where one of those by which it is carried out is.
 */
export function countCommitments(commitment: CommitmentNeighbourhood): CountedCommitment[] {
  const { slug } = commitment.thread;
  const years = Map.groupBy(commitment.statements.filter(isToAnswer), dueYear);
  return [...years].map(([year, statements]): CountedCommitment => {
    if (year === null) return { slug, year, fate: 'without-year' };
    const [first] = statements;
    const from = Math.min(...statements.map(({ publication }) => publication.year ?? year));
    const isAnsweredFor = isAccountedFor(commitment, [from, year]);
    if (isAnsweredFor === true) return { slug, year, fate: 'answered' };
    if (isAnsweredFor === null) return { slug, year, fate: 'maybe-answered' };
    const due = reportAtHand(first?.field.statements ?? [], year);
    if (due !== 'due') return { slug, year, fate: due };
    const isDoubted = first !== undefined && isInDoubt(first, [from, year], commitment.vocabulary);
    return { slug, year, fate: isDoubted ? 'maybe-answered' : 'not-found' };
  });
}
