import type { Context } from '../../../frame/context.ts';
import { comparePublished } from '../../../model/publication-order.ts';
import { isSurelyTold } from '../../../threading/link.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import { accountsForYear, isOfTerm, looksAhead } from '../../../threading/timeline.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { sayInTimeByEvidence, saySupportedByEvidence } from '../../evidence/answer-by-evidence.ts';
import { mayMissAt, placesOfAll } from '../../publications/queries/texts-at.ts';
import type { LoadedCommitment } from './load-commitment.ts';
import { accountsOf, repeatingPlan } from './sure-parts.ts';

type Told = Pick<
  LoadedCommitment,
  'thread' | 'field' | 'around' | 'originals' | 'counted' | 'publications' | 'evidence'
>;

export type ThreeAnswers = { readonly said: string; readonly supported: string; readonly inTime: string };

/** Numbers in a text that count something; a year does not. */
function countNumbers(text: string): number {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers.filter((number) => !/^(19|20)\d\d$/.test(number)).length;
}

function namesOf(statements: readonly StatementContent[]): string {
  return [...new Set(statements.map(({ publication }) => shortName(nl, publication)))].join(', ');
}

type Parts = { readonly sure: readonly StatementContent[]; readonly perhaps: readonly StatementContent[] };

/**
 * The accounts that answer not the commitment but what carries it out, each once, in the order of publication; those that do so perhaps, or of what
 * carries it out perhaps, apart.
 */
function accountsOfCarriers({ thread, around }: Told): Parts {
  const own = new Set(thread.accounts.map(({ key }) => key));
  const isSureCarrier = new Set(
    thread.links.filter((link) => link.kind === 'carries-out' && isSurelyTold(link)).map(({ to }) => to),
  );
  const parts = (thread.carriers ?? []).flatMap(({ key }) => {
    const carrier = around.get(key)?.thread;
    return carrier === undefined ? [] : [{ isSure: isSureCarrier.has(key), ...accountsOf(carrier) }];
  });
  const sure = oneEach(parts.flatMap((part) => (part.isSure ? part.sure : [])));
  const surely = new Set(sure.map(({ key }) => key));
  const all = oneEach(parts.flatMap((part) => [...part.sure, ...part.perhaps]));
  return {
    sure: sure.filter(({ key }) => !own.has(key)),
    perhaps: all.filter(({ key }) => !own.has(key) && !surely.has(key)),
  };
}

function oneEach(accounts: readonly StatementContent[]): readonly StatementContent[] {
  return [...new Map(accounts.map((account) => [account.key, account])).values()].toSorted((left, right) =>
    comparePublished(left.publication, right.publication),
  );
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
  const { statements, carriers = [] } = told.thread;
  const own = accountsOf(told.thread);
  const ofCarriers = accountsOfCarriers(told);
  const repeats = repeatingPlan(told.counted);
  const sure = own.sure.filter(({ key }) => !repeats.has(key));
  const asPlan = [...own.sure, ...own.perhaps].filter(({ key }) => repeats.has(key));
  const perhaps = own.perhaps.filter(({ key }) => !repeats.has(key));
  const say = (accounts: readonly StatementContent[], sentence: (where: string) => string) =>
    accounts.length === 0 ? [] : [sentence(namesOf(accounts))];
  const said = [
    ...say(sure, t.saidBy),
    ...say(asPlan, t.saidAsPlan),
    ...say(perhaps, t.saidPerhapsBy),
    ...say(ofCarriers.sure, t.saidOfCarriers),
    ...say(ofCarriers.perhaps, t.saidPerhapsOfCarriers),
  ];
  if (said.length > 0) return said.join(' ');
  const mayTell = new Set(told.counted.flatMap((one) => one.perhapsIn.map(({ publication }) => publication)));
  const places = told.publications.filter(({ slug }) => mayTell.has(slug));
  if (places.length > 0) return t.saidPerhapsIn(places.map((one) => shortName(nl, one)).join(', '));
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

function saySupported(told: Told, context: Context): string {
  const byEvidence = saySupportedByEvidence(told.evidence, context);
  return [saySupportedByText(told, context), ...(byEvidence === null ? [] : [byEvidence])].join(' ');
}

function saySupportedByText(told: Told, { words }: Context): string {
  const t = words.threads.commitment;
  const [own, ofCarriers] = [accountsOf(told.thread), accountsOfCarriers(told)];
  const sure = [...own.sure, ...ofCarriers.sure];
  const accounts = [...sure, ...own.perhaps, ...ofCarriers.perhaps];
  if (accounts.length === 0) {
    const { over, cut } = reportsOver(told);
    return cut.length > 0 ? t.supportedUnknown : over.length > 0 ? t.supportedByNothing : t.supportedByNoReport;
  }
  const numbers = accounts.reduce((sum, { text }) => sum + countNumbers(text), 0);
  return (sure.length > 0 ? t.supportedBy : t.supportedPerhapsBy)(accounts.length, numbers);
}

/** The last year that a commitment is for; null where no document that looks ahead says one. */
function dueYear({ thread }: Told): number | null {
  const years = thread.statements
    .filter(({ publication }) => looksAhead(publication))
    .flatMap((one) => yearsOf(one.publication));
  return years.length === 0 ? null : Math.max(...years);
}

/** What the body says, what supports it, and whether it was in time: three different things, each as far as the documents at hand tell. */
export function threeAnswers(told: Told, context: Context): ThreeAnswers {
  return {
    said: saySaid(told, context),
    supported: saySupported(told, context),
    inTime:
      sayInTimeByEvidence(told.evidence, dueYear(told), context) ?? context.words.threads.commitment.inTimeUnknown,
  };
}
