import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import type { ShownBlock } from '../../../ui/blocks/blocks.tsx';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { amountsExample, indicatorTablesExample } from './chapter-figures.examples.ts';
import { ChapterPage } from './chapter-page.tsx';
import { treeExample } from './chapter-tree.examples.ts';
import type { ChapterView } from './chapter-view.ts';
import { nameByGoal } from './goal-above.ts';
import { goalsExample } from './goals.examples.ts';
import { readTableExample, unreadTableExample, unsureTableExample } from './read-table.examples.ts';

const at = { file: 'jaarverslag-2018/2-1-4.html', line: 40 };

const paragraph = (text: string): ShownBlock => ({ kind: 'paragraph', text, at });
const list = (...texts: string[]): ShownBlock => ({
  kind: 'list',
  ordered: false,
  items: texts.map((text) => ({ text, depth: 0, at })),
  at,
});

/** A policy field in an annual report, with everything that such a page can hold. */
export const chapterExample: ChapterView = {
  frame: exampleFrame(
    '2.1.4 (Inter)nationaal promoten van onze kennissectoren · Jaarverslag 2018 Groningen',
    '/groningen/jaarverslag-2018/2.1.4',
  ),
  contentLanguage: undefined,
  above: [
    { href: '/groningen', text: 'Groningen' },
    { href: '/groningen/jaarverslag-2018', text: 'Jaarverslag 2018' },
    { href: '/groningen/jaarverslag-2018/2', text: '2 Economie en werkgelegenheid' },
    { href: '/groningen/jaarverslag-2018/2.1', text: '2.1 Groningen kennisstad' },
  ],
  badges: ['Beleidsveld', 'Jaarverslag 2018'],
  code: '2.1.4',
  title: '(Inter)nationaal promoten van onze kennissectoren',
  older: null,
  thread: {
    href: '/groningen/sporen/internationaal-promoten-van-onze-kennissectoren',
    text: nl.threads.field.follow,
  },
  noticed: {
    summary: nl.threads.finding.here(2),
    findings: [
      {
        key: 'target-changed-1',
        href: '/groningen/bevindingen/target-changed-1',
        severity: 'warning',
        severityText: 'Waarschuwing',
        title: 'Doel veranderd',
        message: 'Het doel voor 2018 is in het jaarverslag 2018 “> 2”, en was in de begroting 2018 “> 5”.',
        about: 'Aantal samenwerkingsprojecten',
        explained: null,
        more: null,
      },
    ],
    all: { href: '/groningen/bevindingen?publicatie=jaarverslag-2018', text: nl.threads.finding.allOf },
  },
  trail: [
    { year: '2017', kind: 'Begroting', href: '/groningen/begroting-2017/2.1.4', remark: null },
    { year: '2017', kind: 'Jaarverslag', href: '/groningen/jaarverslag-2017/2.1.4', remark: null },
    { year: '2018', kind: 'Begroting', href: '/groningen/begroting-2018/2.1.4', remark: null },
    { year: '2018', kind: 'Jaarverslag', href: null, remark: null },
    { year: '2020', kind: 'Begroting', href: '/groningen/begroting-2020/2.1.4', remark: null },
  ],
  tree: treeExample,
  contents: [
    { href: '#indicatoren', text: 'Indicatoren' },
    { href: '#p1', text: 'Wat wilden we bereiken in 2018?' },
    { href: '#p2', text: 'Wat hebben we hiervoor gedaan?' },
    { href: '#p3', text: 'Conclusie' },
    { href: '#bedragen', text: 'Bedragen' },
    { href: '#bron', text: 'Bron en gegevens' },
  ],
  intro: [
    {
      id: 'p0',
      anchor: 'vraag-intro',
      heading: null,
      goal: null,
      blocks: [
        paragraph(
          'Samen met universiteit, hogeschool en vernieuwende ondernemers werken we aan een streek die in heel Europa meetelt. Daarvoor zijn we zichtbaar in binnen- en buitenland en kiezen we een herkenbaar verhaal.',
        ),
      ],
    },
  ],
  indicatorTables: indicatorTablesExample,
  passages: [
    {
      id: 'p1',
      anchor: 'vraag-do',
      heading: 'Wat wilden we bereiken in 2018?',
      goal: null,
      blocks: [
        paragraph(
          'Voor het verhaal over onze economie is een vaste lijn gekozen. In het buitenland richten we ons op een kleiner aantal plaatsen, zodat contacten uitgroeien tot werk; zie verder 2.3.6. De plannen voor kantoren staan elders (zie ook bedrijvige stad).',
        ),
        list(
          'We doen mee aan meer dan vijf projecten waarin we samenwerken of ons laten zien;',
          'We vernieuwen het welkomstbeleid voor mensen die hier komen werken of studeren;',
          'We steunen het International Welcome Center North (IWCN).',
        ),
      ],
    },
    {
      id: 'p2',
      anchor: 'vraag-done',
      heading: 'Wat hebben we hiervoor gedaan?',
      goal: null,
      blocks: [
        list(
          'Eind 2018 liepen twaalf Europese projecten, onder meer uit Horizon 2020 en Interreg. Negen andere waren in voorbereiding of aangevraagd;',
          'Op bijeenkomsten in Parijs, Londen en Tianjin lieten we zien hoe wij werken aan hergebruik en gezond ouder worden;',
          'Met de zustersteden spraken we af kennis over de energie van morgen te delen.',
        ),
      ],
    },
    {
      id: 'p3',
      anchor: 'vraag-conclusion',
      heading: 'Conclusie',
      goal: null,
      blocks: [
        { kind: 'paragraph', text: 'Samen sterker naar buiten', bold: true, at },
        paragraph(
          'De stad wordt vaker gevraagd als partner. Het kantoor van de NG4 in Brussel weet de weg, en dat levert projecten op die een stad alleen niet had gekregen.',
        ),
        paragraph(
          'Het aantal projecten waarmee we de kennisstad op de kaart zetten bleef gelijk. Daar gaan we in 2019 mee verder.',
        ),
      ],
    },
  ],
  remark: null,
  official: [
    {
      text: 'Wij ronden de profileringsprojecten af.',
      light: {
        labels: { status: 'Hoe het gaat', meaning: 'betekent', reason: 'Waarom' },
        name: 'Oranje',
        meaning: 'Er is iets nodig om het nog te halen.',
        reason: 'Een partner kwam later.',
      },
      measured: {
        text: 'Gemeten met:',
        indicator: { href: '/groningen/begroting-2018/2.1.4', text: 'Aantal projecten' },
      },
    },
  ],
  amounts: amountsExample,
  doubts: [],
  corrected: [
    {
      lead: nl.corrected.on('30 november 2026'),
      items: [
        { text: 'Nulmeting 2016', says: nl.corrected.other('beoogd 2016', 'behaald 2016') },
        { text: 'Wij voeren overleg met de universiteit', says: nl.corrected.gone('voornemen') },
      ],
      more: null,
      why: [{ label: nl.corrected.why, reason: 'De noot zegt dat dit is gemeten.' }],
    },
  ],
  phrases: [{ text: 'zie verder 2.3.6', href: '/groningen/jaarverslag-2018/2.3.6' }],
  whole: null,
  under: [],
  mark: null,
  unresolved: nl.chapter.unresolved(29),
  references: [
    { text: 'zie verder 2.3.6', href: '/groningen/jaarverslag-2018/2.3.6' },
    { text: 'zie ook bedrijvige stad', href: null },
  ],
  partners: ['International Welcome Center North', 'NG4', 'Marketing Groningen'],
  places: ['Brussel', 'Parijs', 'Londen', 'Tianjin'],
  counts: ['3 voornemens', '5 verantwoordingen', '3 indicatoren'],
  publication: { href: '/groningen/jaarverslag-2018', text: 'Jaarverslag 2018' },
  edition: 'editie 1',
  source: 'jaarverslag-2018/2-1-4.html, regel 40',
  original: {
    href: 'https://groningen.jaarverslag-2018.nl/p25438/2-1-4-internationaal-promoten-van-onze-kennissectoren',
    text: 'groningen.jaarverslag-2018.nl',
  },
  compare: { href: '/groningen/vergelijk?van=jaarverslag-2018/2.1.4', text: 'Vergelijk met een ander jaar' },
  previous: {
    href: '/groningen/jaarverslag-2018/2.1.3',
    text: '2.1.3 Samenwerken versterken gericht op kennis en innovatie',
  },
  next: { href: '/groningen/jaarverslag-2018/2.2', text: '2.2 Ruimte voor bedrijvigheid' },
};

const inDoubt = { text: nl.doubt.mark([nl.doubt.parts.year]), href: '#twijfel-0' };

/** A chapter of which one column has no year, and of which the reading was not quite sure. */
const doubtfulExample: ChapterView = {
  ...chapterExample,
  indicatorTables: chapterExample.indicatorTables.map((table) => ({
    ...table,
    certainty: nl.doubt.certainty('72%'),
    rows: table.rows.map((row) => ({
      ...row,
      figures: row.figures.map((figure, index) => (figure && index === 1 ? { ...figure, doubt: inDoubt } : figure)),
    })),
  })),
  doubts: [
    {
      id: 'twijfel-0',
      stake: nl.doubt.stakes.year,
      text: 'Behaald',
      why: 'Boven deze kolom staat geen jaar.',
      candidates: [nl.doubt.candidate('behaald in 2016', 0.62), nl.doubt.candidate('behaald in 2017', 0.3)],
      position: 'jaarverslag-2018/2-1-4.html, regel 52',
      isAsWritten: false,
    },
  ],
};

/** A chapter with its tables as in the document: one with spans, a footnote and a doubt, and lines that may be a table. */
const tablesExample: ChapterView = {
  ...chapterExample,
  contents: [
    ...goalsExample.flatMap(({ id, heading, goal }) =>
      heading === null ? [] : [{ href: `#${id}`, text: nameByGoal(heading, goal) }],
    ),
    { href: '#bron', text: nl.chapter.provenance },
  ],
  intro: [
    {
      id: 'p0',
      anchor: 'vraag-intro',
      heading: null,
      goal: null,
      blocks: [readTableExample, unsureTableExample, unreadTableExample],
    },
  ],
  passages: goalsExample,
  indicatorTables: [],
  amounts: null,
  doubts: doubtfulExample.doubts,
};

export const examples = [
  {
    name: 'chapter-tables',
    page: (language: Language) => <ChapterPage view={inLanguage(tablesExample, language)} words={wordsIn(language)} />,
  },
  {
    name: 'chapter',
    page: (language: Language) => <ChapterPage view={inLanguage(chapterExample, language)} words={wordsIn(language)} />,
  },
  {
    name: 'chapter-in-doubt',
    page: (language: Language) => (
      <ChapterPage view={inLanguage(doubtfulExample, language)} words={wordsIn(language)} />
    ),
  },
  {
    name: 'chapter-older-edition',
    page: (language: Language) => (
      <ChapterPage
        view={inLanguage(
          {
            ...chapterExample,
            older: {
              text: nl.edition.older(1, 2),
              links: [
                { href: '/groningen/jaarverslag-2018/2.1.4', text: nl.edition.toCurrent(2) },
                { href: '/groningen/vergelijk', text: nl.edition.compareWith(2) },
              ],
            },
            indicatorTables: [],
            contents: chapterExample.contents.filter(({ href }) => href !== '#indicatoren' && href !== '#bedragen'),
            amounts: null,
            trail: [],
          },
          language,
        )}
        words={wordsIn(language)}
      />
    ),
  },
];
