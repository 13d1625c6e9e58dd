import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { onePage } from '../../../frame/list/list-pages.ts';
import { embedCode } from '../../../frame/pictures/embed-code.ts';
import { EmbedPage } from '../../../frame/pictures/embed-page.tsx';
import { Chart, type ChartView } from '../../../ui/chart/chart.tsx';
import type { ChartInput } from '../../../ui/chart/lay-chart.ts';
import { lowered } from '../../../ui/trail-picture/lane.fixture.ts';
import type { YearValue } from '../../../ui/year-table/year-table-view.ts';
import { sayCitation } from '../../../words/cite/say-citation.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { chartOfData, pointOf, targetOf } from './chart.fixture.ts';
import { IndicatorListPage } from './indicator-list-page.tsx';
import { IndicatorPage } from './indicator-page.tsx';
import type { IndicatorView } from './indicator-view.ts';

const name = 'Aantal samenwerkingsprojecten op gebied van kennis/innovatie';
const path = '/groningen/indicatoren/aantal-samenwerkingsprojecten';

const value = (
  role: 'achieved' | 'target',
  raw: string,
  meaning: string | null,
  ...publications: string[]
): YearValue => ({
  figure: { role, raw, meaning, missing: raw === '-', notes: [], doubt: null },
  places: publications.map((text) => ({
    href: `/groningen/${text.toLowerCase().replace(' ', '-')}/2.1.4`,
    text,
    note: null,
  })),
});

const laneColumns = [2017, 2018, 2017, 2018, 2020].map((year, at) => ({ key: `p${at}`, kind: '', year: String(year) }));

const yearRow = (year: number, ...cells: YearValue[][]) => ({ key: String(year), year: String(year), cells });

const exampleChart: ChartView = {
  ...chartOfData(
    {
      points: [
        pointOf(2016, 2, { isLatest: false }),
        pointOf(2016, 8),
        pointOf(2017, 8),
        pointOf(2018, 23),
        pointOf(2016, 2, { series: 'budgeted' }),
      ],
      targets: [
        targetOf(2017, 2, { operator: '>', texts: ['> 2'] }),
        targetOf(2018, 5, { operator: '>', texts: ['> 5'], isLatest: false }),
        targetOf(2018, 2, { operator: '>', texts: ['> 2'] }),
      ],
      missing: [2014, 2015],
    },
    {
      title: name,
      status: 'Hervertelling, ingekort; cijfers, koppen, namen en data als in het origineel.',
    },
  ),
  summary: nl.indicator.chartSummary('2014', '2018'),
};

/** An indicator whose achieved value over 2016 was restated and whose target was lowered. */
const indicatorExample: IndicatorView = {
  frame: exampleFrame(`${name} · Groningen`, path),
  contentLanguage: undefined,
  above: [
    { href: '/groningen', text: 'Groningen' },
    { href: '/groningen/indicatoren', text: 'Indicatoren' },
  ],
  name,
  follow: { href: '/volg?wat=groningen%2Findicatoren%2Fbanen', text: nl.follow.this.indicator },
  lead: nl.indicator.lead(4),
  about: [],
  chart: exampleChart,
  picture: {
    label: nl.picture.take,
    links: [
      { href: `${path}.svg`, text: 'SVG' },
      { href: `${path}.png`, text: 'PNG' },
      { href: `${path}.csv`, text: 'CSV' },
    ],
    embed: {
      summary: nl.picture.embed,
      lead: nl.picture.embedLead,
      code: embedCode(`https://doelspoor.example${path}/inbedden`, name, 640),
    },
  },
  cite: {
    title: nl.cite.title,
    citations: (['nl', 'en'] as const).map((language) => ({
      language,
      label: nl.cite[language],
      text: sayCitation(
        {
          body: 'Groningen',
          title: { nl: name, en: name },
          publications: 'Begroting 2017, 2018, Jaarverslag 2017, 2018',
          natures: [['retold']],
          date: new Date('2026-11-30T12:00:00Z'),
          address: `https://doelspoor.example${path}`,
        },
        language,
      ),
    })),
  },
  table: {
    id: 'jaren',
    caption: nl.indicator.caption,
    columns: [
      { key: 'target', text: 'Beoogd' },
      { key: 'achieved', text: 'Behaald' },
    ],
    rows: [
      yearRow(2015, [], [value('achieved', '-', 'niet gemeten', 'Begroting 2017', 'Begroting 2018')]),
      yearRow(
        2016,
        [],
        [value('achieved', '2', null, 'Begroting 2018'), value('achieved', '8', null, 'Jaarverslag 2017')],
      ),
      yearRow(
        2017,
        [value('target', '> 2', 'meer dan 2', 'Begroting 2017', 'Jaarverslag 2017')],
        [value('achieved', '8', null, 'Jaarverslag 2017', 'Jaarverslag 2018')],
      ),
      yearRow(
        2018,
        [
          value('target', '> 5', 'meer dan 5', 'Begroting 2018'),
          value('target', '> 2', 'meer dan 2', 'Jaarverslag 2018'),
        ],
        [value('achieved', '23', null, 'Jaarverslag 2018')],
      ),
    ],
    notes: [],
  },
  field: {
    href: '/groningen/sporen/internationaal-promoten-van-onze-kennissectoren',
    text: 'Spoor: (Inter)nationaal promoten van onze kennissectoren',
  },
  compare: { href: '/vergelijk?wat=indicator.samenwerkingsprojecten', text: 'Vergelijk met andere organisaties' },
  names: [],
  thread: null,
  findings: [],
  counted: [],
  differences: [
    'Behaald 2016: 2 (Begroting 2018), 8 (Jaarverslag 2017)',
    'Beoogd 2018: > 5 (Begroting 2018), > 2 (Jaarverslag 2018)',
  ],
  beside: {
    previous: { href: '/groningen/indicatoren/aantal-congressen', text: 'Aantal congressen' },
    next: null,
  },
};

/** Charts with all that a chart may have to draw. */
const drawn: readonly (readonly [string, ChartInput])[] = [
  [
    'rank',
    chartOfData(
      {
        points: [
          pointOf(2014, 12, { texts: ['Plaats 12'] }),
          pointOf(2016, 10, { to: 11, texts: ['Plaats 10 en 11'] }),
          pointOf(2017, 9, { texts: ['Plaats 9'] }),
        ],
        targets: [targetOf(2018, 8, { operator: '<=', texts: ['Top 8'] })],
        missing: [2015],
        isRank: true,
      },
      { title: 'Plaats op de ranglijst van kennissteden' },
    ),
  ],
  [
    'break',
    chartOfData(
      {
        points: [
          pointOf(2014, 58_100, { series: 'baseline', texts: ['58.100'] }),
          pointOf(2015, 59_400, { texts: ['59.400 (9,4% Hanze)', '59.400'] }),
          pointOf(2016, 60_093, { texts: ['60.093 (14,4%)', '60.093'] }),
          pointOf(2017, 61_200, { operator: '>', texts: ['> 61.200'] }),
          pointOf(2018, 60_900, { texts: ['60.900'] }),
          pointOf(2018, 60_300, { series: 'reference', texts: ['60.300'] }),
          pointOf(2019, 61_000, { series: 'budgeted', texts: ['61.000'] }),
          pointOf(2019, 60_700, { series: 'other', texts: ['60.700'] }),
        ],
        breaks: [{ year: 2017, cause: 'name' }],
      },
      { title: 'Aantal studenten op hbo- en wo-opleidingen' },
    ),
  ],
];

export const examples = [
  {
    name: 'indicator',
    page: (language: Language) => (
      <IndicatorPage view={inLanguage(indicatorExample, language)} words={wordsIn(language)} />
    ),
  },
  ...drawn.map(([kind, chart]) => ({
    name: `indicator-${kind}`,
    page: (language: Language) => (
      <IndicatorPage
        view={inLanguage(
          {
            ...indicatorExample,
            name: chart.frame.title,
            chart: { ...chart, summary: nl.indicator.chartSummary('2014', '2018') },
            differences: [],
          },
          language,
        )}
        words={wordsIn(language)}
      />
    ),
  })),
  {
    name: 'indicator-embed',
    page: (language: Language) => (
      <EmbedPage
        view={{
          language,
          title: name,
          assets: indicatorExample.frame.assets,
          canonical: `https://doelspoor.example${path}`,
          link: { href: `https://doelspoor.example${path}`, text: wordsIn(language).picture.embedLink('Groningen') },
        }}
      >
        <Chart id="grafiek" chart={exampleChart} />
      </EmbedPage>
    ),
  },
  {
    name: 'indicator-without-chart',
    page: (language: Language) => (
      <IndicatorPage
        view={inLanguage({ ...indicatorExample, chart: null, picture: null }, language)}
        words={wordsIn(language)}
      />
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
                trail: {
                  lane: lowered,
                  columns: laneColumns,
                  sentence: 'Het doel voor 2018 is > 5 in de begroting 2018 en > 2 in het jaarverslag 2018.',
                },
                latest: { value: '3', about: `2018 · ${wordsIn(language).threads.picture.drawing.onlyNow}` },
                extent: '4 publicaties, 2014–2018',
                findings: { href: `${path}#bevindingen`, text: '2', noun: nl.threads.findingsNoun(2) },
              },
              {
                href: `${path}-2`,
                text: 'Aantal profileringsprojecten Groningen kennisstad',
                trail: null,
                latest: null,
                extent: '4 publicaties, 2014–2018',
                findings: { href: `${path}-2#bevindingen`, text: '2', noun: nl.threads.findingsNoun(2) },
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
