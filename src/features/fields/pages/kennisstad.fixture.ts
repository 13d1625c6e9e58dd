import type { CountedCommitment } from '../../../findings/account/count-commitments.ts';
import type { Finding } from '../../../findings/finding.ts';
import { judgeUnits } from '../../../findings/judge-units.ts';
import { annualReport, budget, row } from '../../../findings/scene/scene.fixture.ts';
import { type StateOfAccount, stateOfAccount } from '../../../findings/state-of-account.ts';
import type { Context } from '../../../frame/context.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import { contentOf, type ThreadContent } from '../../../threading/thread-content.ts';
import { threadPublications } from '../../../threading/thread-publications.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import type { FindingContent } from '../../findings/queries/finding-content.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { ListedThread } from '../../threads/queries/list-threads.ts';

const code = '2.1.4';
const title = '(Inter)nationaal promoten van onze kennissectoren';
const joint = 'Aantal samenwerkingsprojecten op gebied van kennis en innovatie';
const profile = 'Aantal profileringsprojecten Groningen kennisstad';
const strategy = 'Met partners een strategie maken om Groningen als kennisstad te profileren';
const welcome = 'Het International Welcome Center North ondersteunen bij de ontvangst van kenniswerkers';
const startup = 'De start-ups van Groningen bekender maken bij investeerders buiten de regio';

/** Five documents about one field, with faults as real documents have them: an aim that is lowered in silence, a past that is restated, a table that goes. */
export const kennisstad: readonly StatedPublication[] = [
  budget(2017, {
    code,
    title: 'Promoten van onze kennissectoren',
    commitments: [strategy, startup],
    indicators: [
      row(joint, { 'achieved 2015': '-', 'budgeted 2016': '2', 'target 2017': '> 2' }),
      row(profile, { 'achieved 2015': '-', 'budgeted 2016': '2', 'target 2017': '> 2' }),
    ],
  }),
  annualReport(2017, {
    code,
    title,
    accounts: [
      'De strategie om Groningen als kennisstad te profileren is met de partners gemaakt en in mei vastgesteld',
      'Het kenniscafé trok 400 bezoekers',
    ],
    indicators: [
      row(joint, { 'achieved 2016': '8', 'target 2017': '>2', 'achieved 2017': '8' }),
      row(profile, { 'achieved 2016': '-', 'target 2017': '>2', 'achieved 2017': '3' }),
    ],
  }),
  budget(2018, {
    code,
    title,
    commitments: [welcome],
    indicators: [
      row(joint, { 'achieved 2016': '2', 'target 2018': '> 5' }),
      row(profile, { 'achieved 2016': '2', 'target 2018': '> 5' }),
    ],
  }),
  annualReport(2018, {
    code,
    title,
    accounts: [
      'Wij ondersteunden het International Welcome Center North bij de ontvangst van 1.200 kenniswerkers',
      'De website van de kennisstad is vernieuwd',
    ],
    indicators: [
      row(joint, { 'achieved 2017': '8', 'target 2018': '> 2', 'achieved 2018': '23' }),
      row(profile, { 'achieved 2017': '3', 'target 2018': '> 2', 'achieved 2018': '3' }),
    ],
  }),
  budget(2020, {
    code,
    title,
    commitments: [`${welcome} en studenten`, 'Marketing Groningen een nieuwe opdracht geven'],
  }),
];

export const groningen: Organisation = {
  organisationId: '00000000-0000-7000-8000-000000000000',
  asOf: new Date('2026-11-22T09:00:00Z'),
  slug: 'groningen',
  name: 'Groningen',
  kind: 'municipality',
};

/** What a presenter knows of a request. */
export function exampleContext(language: Language, path: string): Context {
  return {
    site: {
      assets: {
        css: '/assets/site.css',
        overviewCss: '/assets/overview.css',
        chapterCss: '/assets/chapter.css',
        threadTableCss: '/assets/thread-table.css',
        reviewCss: '/assets/review.css',
        workCss: '/assets/work.css',
        writeJs: '/assets/write.js',
        font: '/assets/noto-sans.woff2',
        icon: '/assets/doelspoor.svg',
      },
      base: 'https://doelspoor.example',
    },
    voice: { language, explicit: false },
    words: wordsIn(language),
    translationOf: path,
  };
}

/** Publications threaded and judged, in the shapes in which the record gives them to the pages. */
export type Judged = {
  readonly threads: readonly ThreadContent[];
  readonly findings: readonly FindingContent[];
  readonly state: StateOfAccount;
  readonly listed: (kind: ThreadKind) => readonly ListedThread[];
  readonly find: (kind: ThreadKind, slug?: string) => ThreadContent;
  /** How a commitment was counted, once for each year. */
  readonly countedOf: (slug: string) => readonly CountedCommitment[];
};

export function judged(publications: readonly StatedPublication[]): Judged {
  const threading = threadPublications(publications);
  const { findings: found, stock } = judgeUnits(threading);
  const threads = threading.threads.map((thread) => contentOf(thread, threading));
  const findings = found.map((finding: Finding): FindingContent => {
    const { publication, chapter } = finding.chapter;
    const field = threading.threadOf.get(`${publication}/${chapter}`);
    return {
      ...finding,
      field: field?.slug ?? null,
      fieldTitle: field?.title ?? null,
      year: publications.find(({ slug }) => slug === publication)?.year ?? null,
      foundAt: null,
      explanation: null,
    };
  });
  const listed = (kind: ThreadKind) =>
    threads
      .filter((thread) => thread.kind === kind)
      .map(({ slug, title: name, field, statements }): ListedThread => {
        const years = statements.flatMap(({ publication }) => publication.year ?? []);
        return {
          slug,
          title: name,
          field,
          publications: new Set(statements.map(({ publication }) => publication.slug)).size,
          firstYear: years.length === 0 ? null : Math.min(...years),
          lastYear: years.length === 0 ? null : Math.max(...years),
          findings: findings.filter(({ subject }) => subject.thread === slug).length,
        };
      });
  const find = (kind: ThreadKind, slug?: string) => {
    const thread = threads.find((one) => one.kind === kind && (slug === undefined || one.slug.includes(slug)));
    if (thread === undefined) throw new Error(`No ${kind} ${slug ?? ''}`);
    return thread;
  };
  const countedOf = (slug: string) => stock.commitments.filter((counted) => counted.slug === slug);
  return { threads, findings, state: stateOfAccount(stock, new Set()), listed, find, countedOf };
}
