import type { Nature } from '../../../model/nature.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import { FindingListPage } from './finding-list-page.tsx';
import { FindingPage } from './finding-page.tsx';
import { findingRequest } from './finding-request.ts';
import { presentFinding } from './present-finding.ts';
import { presentFindingList } from './present-finding-list.ts';

const { findings, threads, find } = judged(kennisstad);
const publications = kennisstad.map(({ slug, kind, year, endYear, sequence, title }) => ({
  slug,
  kind,
  year,
  endYear,
  sequence,
  title,
  editionId: slug,
  edition: 1,
  frozenAt: new Date('2026-11-22T10:00:00Z'),
  chapters: 1,
  isInPart: false,
  standing: null,
}));

function list(language: Language) {
  const facets = {
    severity: [{ severity: 'warning', count: findings.length } as const],
    rule: [{ rule: 'target-changed', count: 1 }],
    field: [{ slug: find('policy-field').slug, title: find('policy-field').title, count: findings.length }],
    year: [{ year: 2018, count: 4 }],
  };
  const view = presentFindingList(
    {
      organisation: groningen,
      list: { findings, total: 60, facets, field: null },
      publications,
      off: [],
      originals: new Map(),
    },
    findingRequest.parse({}),
    exampleContext(language, '/groningen/bevindingen'),
  );
  return <FindingListPage view={view} words={wordsIn(language)} />;
}

const saidThen = {
  nl: 'Behaald in 2018 is “3”: het doel uit het jaarverslag 2018 (“> 1”) is gehaald, het doel uit de begroting 2018 (“> 5”) niet.',
  en: 'Achieved in 2018 was “3”: the target in the annual report 2018 (“> 1”) is met, the target in the budget 2018 (“> 5”) is not.',
};

type Shown = {
  readonly isExplained?: boolean;
  readonly hasChanged?: boolean;
  readonly hasMore?: boolean;
  readonly natures?: readonly Nature[];
};

function one(language: Language, { isExplained = false, hasChanged = false, hasMore = false, natures = [] }: Shown) {
  const finding = findings.find(({ rule }) => rule === 'target-lowered-and-met') ?? findings[0];
  if (finding === undefined) throw new Error('The example has no findings.');
  const explanation = isExplained
    ? {
        reason: 'De raad heeft het doel in de voorjaarsnota verlaagd, omdat een partner ophield.',
        decision: 'Raadsbesluit voorjaarsnota 2018',
        decidedOn: '2018-06-20',
        at: new Date('2026-11-22T10:00:00Z'),
        hasChanged,
        saidThen: hasChanged ? saidThen : null,
      }
    : null;
  const view = presentFinding(
    {
      organisation: { ...groningen, texts: { natures: [natures], originals: [] } },
      finding: { ...finding, explanation, also: hasMore ? [finding] : [] },
      thread:
        threads.find(({ kind, slug }) => kind === finding.subject.kind && slug === finding.subject.thread) ?? null,
      field: find('policy-field'),
      explained: [],
      publications,
      addresses: new Map(),
      anchors: new Map(),
      rows: new Map(),
      originals: new Map(
        natures.length === 0
          ? []
          : finding.evidence.map(({ publication, chapter }) => [
              `${publication}/${chapter}`,
              { nature: natures, address: `https://${publication}.groningen.example/p10857/${chapter}` },
            ]),
      ),
      beside: [
        { key: 'text-stale-1', rule: 'text-stale', subject: 'Start-ups en innovatie' },
        { key: finding.key, rule: finding.rule, subject: finding.subject.title },
        {
          key: 'target-changed-2',
          rule: 'target-changed',
          subject: 'Aantal profileringsprojecten Groningen kennisstad',
        },
      ],
    },
    exampleContext(language, `/groningen/bevindingen/${finding.key}`),
  );
  return <FindingPage view={view} words={wordsIn(language)} />;
}

export const examples = [
  { name: 'finding-list', page: list },
  { name: 'finding', page: (language: Language) => one(language, {}) },
  { name: 'finding-explained', page: (language: Language) => one(language, { isExplained: true }) },
  {
    name: 'finding-changed',
    page: (language: Language) => one(language, { isExplained: true, hasChanged: true }),
  },
  { name: 'finding-more', page: (language: Language) => one(language, { hasMore: true }) },
  { name: 'finding-retold', page: (language: Language) => one(language, { natures: ['retold', 'in-part'] }) },
  { name: 'finding-invented', page: (language: Language) => one(language, { natures: ['invented'] }) },
];
