import type { Context } from '../../../frame/context.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { accountsForYear, looksAhead } from '../../../threading/timeline.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import type { LoadedCommitment } from './load-commitment.ts';

type Told = Pick<LoadedCommitment, 'thread' | 'field' | 'originals'>;

export type ThreeAnswers = { readonly said: string; readonly supported: string; readonly inTime: string };

/** Numbers in a text that count something; a year does not. */
function countNumbers(text: string): number {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers.filter((number) => !/^(19|20)\d\d$/.test(number)).length;
}

function namesOf(statements: readonly StatementContent[]): string {
  return [...new Set(statements.map(({ publication }) => shortName(nl, publication)))].join(', ');
}

/** The reports over the years of a commitment in its field, and those of them of which something was left out. */
function reportsOver({ thread, field, originals }: Told) {
  const years = thread.statements
    .filter(({ publication }) => looksAhead(publication))
    .map(({ publication }) => publication.year);
  const reports = (field?.statements ?? []).filter(({ publication }) => accountsForYear(publication));
  const over = reports.filter(({ publication }) => publication.year !== null && years.includes(publication.year));
  const cut = over.filter(({ publication, chapter }) =>
    originalOf(originals, { publication: publication.slug, chapter: chapter.slug }).nature.includes('in-part'),
  );
  return { years, reports, over, cut };
}

function saySaid(told: Told, { words }: Context): string {
  const t = words.threads.commitment;
  const { accounts } = told.thread;
  if (accounts.length > 0) return t.saidBy(namesOf(accounts));
  const { years, reports, over, cut } = reportsOver(told);
  if (cut.length > 0) return t.saidInPart(namesOf(cut));
  if (over.length > 0) return t.saidNothing(namesOf(over));
  const first = Math.min(...years.map((year) => year ?? Number.POSITIVE_INFINITY));
  const isLater = reports.some(({ publication }) => publication.year !== null && publication.year >= first);
  return years.length > 0 && !isLater ? t.saidNotYet : t.saidUnknown;
}

function saySupported(told: Told, { words }: Context): string {
  const t = words.threads.commitment;
  const { accounts } = told.thread;
  if (accounts.length === 0) return reportsOver(told).cut.length > 0 ? t.supportedUnknown : t.supportedByNothing;
  const numbers = accounts.reduce((sum, { text }) => sum + countNumbers(text), 0);
  return t.supportedBy(accounts.length, numbers);
}

/** What the body says, what supports it, and whether it was in time: three different things, each as far as the documents at hand tell. */
export function threeAnswers(told: Told, context: Context): ThreeAnswers {
  return {
    said: saySaid(told, context),
    supported: saySupported(told, context),
    inTime: context.words.threads.commitment.inTimeUnknown,
  };
}
