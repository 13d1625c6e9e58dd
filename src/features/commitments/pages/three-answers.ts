import type { Context } from '../../../frame/context.ts';
import { comparePublished } from '../../../model/publication-order.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { accountsForYear, isOfTerm, looksAhead } from '../../../threading/timeline.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { mayMissAt, placesOfAll } from '../../publications/queries/texts-at.ts';
import type { LoadedCommitment } from './load-commitment.ts';

type Told = Pick<LoadedCommitment, 'thread' | 'field' | 'around' | 'originals' | 'publications'>;

export type ThreeAnswers = { readonly said: string; readonly supported: string; readonly inTime: string };

/** Numbers in a text that count something; a year does not. */
function countNumbers(text: string): number {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers.filter((number) => !/^(19|20)\d\d$/.test(number)).length;
}

function namesOf(statements: readonly StatementContent[]): string {
  return [...new Set(statements.map(({ publication }) => shortName(nl, publication)))].join(', ');
}

/** The accounts that answer not the commitment but what carries it out, each once, in the order of publication. */
function accountsOfCarriers({ thread, around }: Told): readonly StatementContent[] {
  const accounts = (thread.carriers ?? []).flatMap(({ key }) => around.get(key)?.thread.accounts ?? []);
  const byKey = new Map(accounts.map((account) => [account.key, account]));
  for (const { key } of thread.accounts) byKey.delete(key);
  return [...byKey.values()].toSorted((left, right) => comparePublished(left.publication, right.publication));
}

/** The years that a publication is about: of an agreement all of its term. */
function yearsOf({ year, endYear }: StatementContent['publication']): number[] {
  if (year === null) return [];
  return Array.from({ length: Math.max(endYear ?? year, year) - year + 1 }, (_, at) => year + at);
}

/** The reports over the years of a commitment in its field, and those of them of which something was left out. */
function reportsOver({ thread, field, originals }: Told) {
  const years = thread.statements
    .filter(({ publication }) => looksAhead(publication))
    .flatMap(({ publication }) => yearsOf(publication));
  const reports = (field?.statements ?? []).filter(({ publication }) => accountsForYear(publication));
  const over = reports.filter(({ publication }) => publication.year !== null && years.includes(publication.year));
  const cut = over.filter((one) => !mayMissAt(placesOfAll([one]), originals));
  return { years, reports, over, cut };
}

/** Reports at hand over the years of a commitment that have nothing of its field, or of which a part is at hand. */
function reportsElsewhere({ publications }: Told, years: readonly number[]) {
  return publications.filter((one) => accountsForYear(one) && one.year !== null && years.includes(one.year));
}

function saySaid(told: Told, { words }: Context): string {
  const t = words.threads.commitment;
  const { accounts, statements, carriers = [] } = told.thread;
  const ofCarriers = accountsOfCarriers(told);
  const said = [
    ...(accounts.length > 0 ? [t.saidBy(namesOf(accounts))] : []),
    ...(ofCarriers.length > 0 ? [t.saidOfCarriers(namesOf(ofCarriers))] : []),
  ];
  if (said.length > 0) return said.join(' ');
  const { years, reports, over, cut } = reportsOver(told);
  if (cut.length > 0) return t.saidInPart(namesOf(cut));
  if (over.length > 0) return t.saidNothing(namesOf(over));
  if (carriers.length > 0) return t.saidOfNoCarrier;
  // Reports over what was agreed have chapters of their own: that its field has none says nothing.
  if (statements.some(({ publication }) => isOfTerm(publication))) return t.saidUnknown;
  const isLater = reports.some(
    ({ publication }) => publication.year !== null && publication.year >= Math.min(...years),
  );
  const elsewhere = reportsElsewhere(told, years);
  if (elsewhere.length > 0) return t.saidElsewhere(elsewhere.map((one) => shortName(nl, one)).join(', '));
  // What a report says is wanted has a report.
  const isInReport = statements.some(({ publication }) => accountsForYear(publication));
  return years.length > 0 && !isLater && !isInReport ? t.saidNotYet : t.saidUnknown;
}

function saySupported(told: Told, { words }: Context): string {
  const t = words.threads.commitment;
  const accounts = [...told.thread.accounts, ...accountsOfCarriers(told)];
  if (accounts.length === 0) {
    const { over, cut } = reportsOver(told);
    return cut.length > 0 ? t.supportedUnknown : over.length > 0 ? t.supportedByNothing : t.supportedByNoReport;
  }
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
