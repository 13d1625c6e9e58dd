import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { onePage } from '../../../frame/list/list-pages.ts';
import type { FigureView } from '../../../ui/indicator-table/indicator-table-view.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { IndicatorListPage } from './indicator-list-page.tsx';
import { IndicatorPage } from './indicator-page.tsx';
import type { IndicatorView } from './indicator-view.ts';

const cell = (role: 'achieved' | 'target', raw: string, meaning: string | null = null): FigureView => ({
  role,
  raw,
  meaning,
  missing: raw === '-',
  notes: [],
  doubt: null,
});
const path = '/groningen/indicatoren/aantal-samenwerkingsprojecten';

/** An indicator whose achieved value over 2016 was restated and whose target was lowered. */
const indicatorExample: IndicatorView = {
  frame: exampleFrame('Aantal samenwerkingsprojecten op gebied van kennis/innovatie · Groningen', path),
  contentLanguage: undefined,
  above: [
    { href: '/groningen', text: 'Groningen' },
    { href: '/groningen/indicatoren', text: 'Indicatoren' },
  ],
  name: 'Aantal samenwerkingsprojecten op gebied van kennis/innovatie',
  lead: nl.indicator.lead(4),
  about: [],
  chart: {
    title: nl.indicator.chartTitle('Aantal samenwerkingsprojecten op gebied van kennis/innovatie'),
    summary: nl.indicator.chartSummary('2014', '2018'),
    data: {
      points: [
        { year: 2016, number: 2, series: 'achieved', operator: null, raw: '2', latest: false },
        { year: 2016, number: 8, series: 'achieved', operator: null, raw: '8', latest: true },
        { year: 2017, number: 8, series: 'achieved', operator: null, raw: '8', latest: true },
        { year: 2018, number: 23, series: 'achieved', operator: null, raw: '23', latest: true },
      ],
      targets: [
        { year: 2017, number: 2, operator: '>', raw: '> 2' },
        { year: 2018, number: 5, operator: '>', raw: '> 5' },
        { year: 2018, number: 2, operator: '>', raw: '> 2' },
      ],
      missing: [2014, 2015],
      isRank: false,
    },
  },
  table: {
    id: 't1',
    certainty: null,
    caption: nl.indicator.caption,
    columns: [
      { key: '1', role: 'Behaald', year: '2014' },
      { key: '2', role: 'Behaald', year: '2015' },
      { key: '3', role: 'Behaald', year: '2016' },
      { key: '4', role: 'Behaald', year: '2017' },
      { key: '5', role: 'Beoogd', year: '2017' },
      { key: '6', role: 'Behaald', year: '2018' },
      { key: '7', role: 'Beoogd', year: '2018' },
    ],
    rows: [
      {
        key: '1',
        name: 'Begroting 2017',
        anchor: null,
        href: '/groningen/begroting-2017/2.1.4',
        about: null,
        note: null,
        figures: [
          cell('achieved', '-', 'niet gemeten'),
          cell('achieved', '-', 'niet gemeten'),
          null,
          null,
          cell('target', '> 2', 'meer dan 2'),
          null,
          null,
        ],
      },
      {
        key: '2',
        name: 'Jaarverslag 2017',
        anchor: null,
        href: '/groningen/jaarverslag-2017/2.1.4',
        about: null,
        note: null,
        figures: [
          null,
          null,
          cell('achieved', '8'),
          cell('achieved', '8'),
          cell('target', '> 2', 'meer dan 2'),
          null,
          null,
        ],
      },
      {
        key: '3',
        name: 'Begroting 2018',
        anchor: null,
        href: '/groningen/begroting-2018/2.1.4',
        about: null,
        note: null,
        figures: [
          null,
          cell('achieved', '-', 'niet gemeten'),
          cell('achieved', '2'),
          null,
          null,
          null,
          cell('target', '> 5', 'meer dan 5'),
        ],
      },
      {
        key: '4',
        name: 'Jaarverslag 2018',
        anchor: null,
        href: '/groningen/jaarverslag-2018/2.1.4',
        about: null,
        note: null,
        figures: [
          null,
          null,
          null,
          cell('achieved', '8'),
          null,
          cell('achieved', '23'),
          cell('target', '> 2', 'meer dan 2'),
        ],
      },
    ],
    notes: [],
  },
  field: {
    href: '/groningen/sporen/internationaal-promoten-van-onze-kennissectoren',
    text: 'Spoor: (Inter)nationaal promoten van onze kennissectoren',
  },
  names: [],
  thread: null,
  findings: [],
  differences: [
    'Behaald 2016: 2 (Begroting 2018), 8 (Jaarverslag 2017)',
    'Beoogd 2018: > 5 (Begroting 2018), > 2 (Jaarverslag 2018)',
  ],
};

const rank: IndicatorView = {
  ...indicatorExample,
  name: 'Plaats op de ranglijst van kennissteden',
  chart: {
    title: 'Grafiek: plaats op de ranglijst',
    summary: nl.indicator.chartSummary('2014', '2018'),
    data: {
      points: [
        { year: 2014, number: 12, series: 'achieved', operator: null, raw: 'Plaats 12', latest: true },
        { year: 2016, number: 10, series: 'achieved', operator: null, raw: 'Plaats 10', latest: true },
        { year: 2017, number: 9, series: 'achieved', operator: null, raw: 'Plaats 9', latest: true },
      ],
      targets: [{ year: 2018, number: 8, operator: '<=', raw: 'Top 8' }],
      missing: [2015],
      isRank: true,
    },
  },
  differences: [],
};

export const examples = [
  {
    name: 'indicator',
    page: (language: Language) => (
      <IndicatorPage view={inLanguage(indicatorExample, language)} words={wordsIn(language)} />
    ),
  },
  {
    name: 'indicator-rank',
    page: (language: Language) => <IndicatorPage view={inLanguage(rank, language)} words={wordsIn(language)} />,
  },
  {
    name: 'indicator-without-chart',
    page: (language: Language) => (
      <IndicatorPage view={inLanguage({ ...indicatorExample, chart: null }, language)} words={wordsIn(language)} />
    ),
  },
  {
    name: 'indicator-list',
    page: (language: Language) => (
      <IndicatorListPage
        view={inLanguage(
          {
            frame: exampleFrame('Indicatoren · Groningen', '/groningen/indicatoren'),
            contentLanguage: undefined,
            above: [{ href: '/groningen', text: 'Groningen' }],
            title: wordsIn(language).indicator.list,
            lead: wordsIn(language).indicator.listLead,
            form: null,
            summary: null,
            pages: onePage,
            rows: [
              {
                href: path,
                text: 'Aantal samenwerkingsprojecten op gebied van kennis/innovatie',
                publications: '4',
                years: '2014–2018',
                findings: { href: null, text: '2' },
              },
              {
                href: `${path}-2`,
                text: 'Aantal profileringsprojecten Groningen kennisstad',
                publications: '4',
                years: '2014–2018',
                findings: { href: null, text: '2' },
              },
            ],
          },
          language,
        )}
        words={wordsIn(language)}
      />
    ),
  },
];
