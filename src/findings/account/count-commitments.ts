import { mayHideStatements } from '../../threading/hidden-statements.ts';
import type { CommitmentStatement } from '../../threading/statement.ts';
import { isOfTerm } from '../../threading/timeline.ts';
import { reportsOver } from '../scene/chapters.ts';
import type { CommitmentThread, Scene } from '../scene/scene.ts';
import { mayBeAnswered, usualDoubt } from '../scene/texts/may-be-answered.ts';
import { isToldOtherwise } from '../scene/texts/told-otherwise.ts';
import { openAccounts, tiedAccounts } from '../scene/tied-accounts.ts';
import { asksForAnswer } from '../words/asks-for-answer.ts';
import { type Due, dueIn } from './at-hand-reports.ts';

export type CommitmentFate = 'answered' | 'maybe-answered' | 'not-found' | 'without-year' | Exclude<Due, 'due'>;

/** The commitment of a thread for one year. */
export type CountedCommitment = { readonly slug: string; readonly year: number | null; readonly fate: CommitmentFate };

/** Whether a document lays down what will be done in its year or its term (a spring memorandum only prepares it), and a report can answer that. */
function isToAnswer({ publication, commitment }: CommitmentStatement): boolean {
  const isLaidDown = publication.kind === 'budget' || publication.kind === 'agenda' || isOfTerm(publication);
  return isLaidDown && asksForAnswer(commitment.text);
}

/** The year at the end of which it should be done: a later one than that of its document where it says so, and of a term the last. */
function dueYear({ publication, commitment: { term } }: CommitmentStatement): number | null {
  const until = term?.until ?? null;
  if (isOfTerm(publication)) return until ?? publication.endYear;
  return publication.year === null ? until : Math.max(publication.year, until ?? publication.year);
}

/**
 * Whether an account over one of the years answers the thread. It may hang at the goal that the report repeats, or at the plan itself; an account in
 * a progress report is no final one.
 */
function isAnswered({ answers }: CommitmentThread, from: number, to: number): boolean {
  return [...answers.values()]
    .flat()
    .some(({ publication: { kind, year } }) => kind === 'annual-report' && year !== null && year >= from && year <= to);
}

/**
 * Whether something that the reports over some years tell may answer a commitment: an account that no link ties to it, an indicator, or what the
 * reading could not place.
 */
function isInDoubt(
  scene: Scene,
  commitment: CommitmentStatement,
  [from, to]: readonly [number, number],
  tied: ReadonlySet<string>,
): boolean {
  const field = scene.fieldOf(commitment);
  const years = new Set((field?.statements ?? []).flatMap(({ publication: { year } }) => year ?? []));
  const reports = [...years].filter((year) => year >= from && year <= to).flatMap((year) => reportsOver(field, year));
  if (
    reports.some(({ chapter }) => mayHideStatements(chapter)) ||
    isToldOtherwise(commitment, reports, scene.threading.vocabulary)
  )
    return true;
  const open = openAccounts(reports.flatMap(scene.accountsOf), tied);
  return open.length > 0 && mayBeAnswered(commitment, open, scene.threading.vocabulary, usualDoubt);
}

/**
 * Every commitment of budgets, agendas and agreements, once a thread and year in which it is due, with what became of it. One of a term may be
 * answered in any year of it.
 */
export function countCommitments(scene: Scene): CountedCommitment[] {
  const dueFor = dueIn(scene);
  const tied = tiedAccounts(scene);
  return scene.commitments.flatMap((commitment) => {
    const { slug } = commitment.thread;
    const years = Map.groupBy(commitment.statements.filter(isToAnswer), dueYear);
    return [...years].map(([year, statements]): CountedCommitment => {
      if (year === null) return { slug, year, fate: 'without-year' };
      const [first] = statements;
      const from = Math.min(...statements.map(({ publication }) => publication.year ?? year));
      if (isAnswered(commitment, from, year)) return { slug, year, fate: 'answered' };
      const due = dueFor(first === undefined ? null : scene.fieldOf(first), year);
      if (due !== 'due') return { slug, year, fate: due };
      const isDoubted = first !== undefined && isInDoubt(scene, first, [from, year], tied);
      return { slug, year, fate: isDoubted ? 'maybe-answered' : 'not-found' };
    });
  });
}
