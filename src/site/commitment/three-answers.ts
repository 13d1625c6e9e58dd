import { originalOf } from '../../record/queries/list-originals.ts';
import type { StatementContent } from '../../threading/thread-content.ts';
import { accountsForYear, looksAhead } from '../../threading/timeline.ts';
import type { Context } from '../frame/context.ts';
import { nl } from '../words/nl.data.ts';
import { shortName } from '../words/publication-name.ts';
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

function saySaid({ thread, field, originals }: Told, { words }: Context): string {
  const t = words.threads.commitment;
  if (thread.accounts.length > 0) return t.saidBy(namesOf(thread.accounts));
  const years = thread.statements
    .filter(({ publication }) => looksAhead(publication))
    .map(({ publication }) => publication.year);
  const reports = (field?.statements ?? []).filter(({ publication }) => accountsForYear(publication));
  const over = reports.filter(({ publication }) => publication.year !== null && years.includes(publication.year));
  const cut = over.filter(({ publication, chapter }) =>
    originalOf(originals, { publication: publication.slug, chapter: chapter.slug }).nature.includes('in-part'),
  );
  if (cut.length > 0) return t.saidInPart(namesOf(cut));
  if (over.length > 0) return t.saidNothing(namesOf(over));
  const first = Math.min(...years.map((year) => year ?? Number.POSITIVE_INFINITY));
  const isLater = reports.some(({ publication }) => publication.year !== null && publication.year >= first);
  return years.length > 0 && !isLater ? t.saidNotYet : t.saidUnknown;
}

/** What the body says, what supports it, and whether it was in time: three different things, each as far as the documents at hand tell. */
export function threeAnswers(told: Told, context: Context): ThreeAnswers {
  const { thread } = told;
  const t = context.words.threads.commitment;
  const numbers = thread.accounts.reduce((sum, { text }) => sum + countNumbers(text), 0);
  return {
    said: saySaid(told, context),
    supported: thread.accounts.length === 0 ? t.supportedByNothing : t.supportedBy(thread.accounts.length, numbers),
    inTime: t.inTimeUnknown,
  };
}
