import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { PublicationPage, type PublicationView } from './publication-page.tsx';

const leaf = (code: string, title: string) => ({
  code,
  title,
  level: null,
  href: `/groningen/begroting-2018/${code}`,
  children: [],
});

/** A budget with two editions and one piece that could not be placed. */
const publicationExample: PublicationView = {
  frame: exampleFrame('Begroting 2018 · Groningen', '/groningen/begroting-2018'),
  contentLanguage: undefined,
  above: [{ href: '/groningen', text: 'Groningen' }],
  badges: ['Begroting', '2018', 'Editie 2'],
  title: 'Gemeentebegroting 2018',
  standing: null,
  older: null,
  findings: { href: '/groningen/bevindingen?publicatie=jaarverslag-2018', text: '14 bevindingen' },
  whole: { href: '/groningen/begroting-2018/geheel', text: nl.publication.whole },
  agreed: [
    {
      title: 'Wat de kleuren betekenen',
      lines: [
        { name: 'Groen', says: 'Op koers.', isTheirs: true },
        { name: 'Oranje', says: 'Er is iets nodig om het nog te halen.', isTheirs: true },
      ],
    },
    { title: 'Planning', lines: [{ name: 'Naar de raad', says: '6 oktober 2017', isTheirs: false }] },
  ],
  ambitions: null,
  keyFigures: [
    { value: '12', label: 'onderdelen' },
    { value: '41', label: 'voornemens' },
    { value: '9', label: 'indicatoren' },
    { value: '36', label: 'cijfers' },
    { value: '24', label: 'bedragen' },
  ],
  outline: [
    {
      ...leaf('2', 'Economie en werkgelegenheid'),
      level: 'Programma',
      children: [
        {
          ...leaf('2.1', 'Groningen kennisstad'),
          level: 'Deelprogramma',
          children: [
            leaf('2.1.1', 'Groningen promoten als vestigingsstad voor de kennissector'),
            leaf('2.1.3', 'Samenwerken versterken gericht op kennis en innovatie'),
            leaf('2.1.4', '(Inter)nationaal promoten van onze kennissectoren'),
          ],
        },
        {
          ...leaf('2.3', 'Sterke economische sectoren'),
          level: 'Deelprogramma',
          children: [leaf('2.3.4', 'Handelsrelaties met het buitenland bevorderen')],
        },
      ],
    },
    { ...leaf('3', 'Jeugd en onderwijs'), level: 'Programma' },
  ],
  editions: [
    {
      name: 'Editie 2',
      href: '/groningen/begroting-2018@2',
      isShown: true,
      frozen: 'Vastgelegd op 21 november 2026',
      standing: null,
      compared: [],
      change: `1 onderdeel gewijzigd, ${nl.edition.corrected}`,
    },
    {
      name: 'Editie 1',
      href: '/groningen/begroting-2018@1',
      isShown: false,
      frozen: 'Vastgelegd op 14 november 2026',
      standing: null,
      compared: [],
      change: 'Eerste editie',
    },
  ],
  hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  recount: { href: '/gegevens#controlegetal', text: nl.edition.recount },
  sources: {
    summary: '5 bestanden',
    readWith: [nl.publication.profile(nl.siteProfiles.begrotingsapp), nl.publication.decided(3, 2)],
    addresses: [{ href: 'https://begroting2018.groningen.nl/', text: 'begroting2018.groningen.nl' }],
  },
  corrected: [
    {
      lead: nl.corrected.onWhole('21 november 2026'),
      items: [{ text: 'Lees ook', says: nl.corrected.gone('ander onderdeel') }],
      more: null,
      why: [],
    },
  ],
  notes: {
    lead: nl.publication.notesLead(2),
    rows: [
      {
        text: 'Noot bij de tabel',
        why: 'Bij deze noot hoort geen cel in een tabel.',
        isAsWritten: false,
        position: '2-1-4.html, regel 88',
      },
      {
        text: 'Lees voor',
        why: 'Dit is geen kop, alinea, lijst of tabel van het document.',
        isAsWritten: false,
        position: '2-1-1.html, regel 4',
      },
    ],
    more: null,
  },
  doubts: {
    lead: nl.doubt.count(1),
    rows: [
      {
        id: 'twijfel-0',
        stake: nl.doubt.stakes.year,
        text: 'Realisatie',
        why: 'Boven deze kolom staat geen jaar.',
        candidates: [nl.doubt.candidate('behaald in 2016', 0.62), nl.doubt.candidate('behaald in 2017', 0.3)],
        position: '2-1-4.html, regel 40',
        isAsWritten: false,
      },
    ],
    more: null,
  },
};

/** The same, written here: adopted with what the council changed. */
const adoptedExample: PublicationView = {
  ...publicationExample,
  standing: {
    isOffer: false,
    note: null,
    steps: [
      {
        text: 'Vastgesteld op 10 november 2026 (raadsbesluit 2026-114)',
        document: { href: 'https://raad.groningen.example/2026-114', text: 'Lees het besluit' },
      },
    ],
  },
  sources: { summary: nl.publication.writtenHere, readWith: [], addresses: [] },
  editions: publicationExample.editions.map((edition) => ({
    ...edition,
    standing: {
      isOffer: false,
      note: null,
      steps: [
        {
          text: edition.isShown
            ? 'Vastgesteld op 10 november 2026 (raadsbesluit 2026-114)'
            : 'Aangeboden op 6 oktober 2026',
          document: null,
        },
      ],
    },
    change: edition.isShown ? '1 onderdeel gewijzigd' : edition.change,
    compared: edition.isShown
      ? [
          {
            href: '/groningen/vergelijk?van=begroting-2018%401%2F2.1.4&met=begroting-2018%402%2F2.1.4',
            text: '2.1.4 (Inter)nationaal promoten van onze kennissectoren',
          },
        ]
      : [],
  })),
};

export const examples = [
  {
    name: 'publication-adopted',
    page: (language: Language) => (
      <PublicationPage view={inLanguage(adoptedExample, language)} words={wordsIn(language)} />
    ),
  },
  {
    name: 'publication',
    page: (language: Language) => (
      <PublicationPage view={inLanguage(publicationExample, language)} words={wordsIn(language)} />
    ),
  },
];
