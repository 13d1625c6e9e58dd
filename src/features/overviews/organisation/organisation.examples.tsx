import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { OrganisationPage, type OrganisationView } from './organisation-page.tsx';

const publication = (slug: string, text: string, about: string) => ({ href: `/groningen/${slug}`, text, about });

const organisationExample: OrganisationView = {
  frame: exampleFrame('Groningen', '/groningen'),
  contentLanguage: undefined,
  above: [{ href: '/', text: 'Begin' }],
  kind: 'Gemeente',
  name: 'Groningen',
  registers: [
    {
      href: '/groningen/partners',
      text: 'Partners',
      count: '12 partners',
      lead: 'Organisaties, netwerken, besturen, kantoren en teams met wie wordt samengewerkt.',
    },
  ],
  follow: { href: '/volg?wat=groningen', text: nl.follow.this.organisation },
  lead: nl.organisation.lead('Groningen'),
  keyFigures: [
    { value: '5', label: 'publicaties' },
    { value: '54', label: 'onderdelen' },
    { value: '31', label: 'indicatoren' },
  ],
  state: {
    figures: [
      { value: '12 van de 31', label: nl.threads.state.answered },
      { value: '9 van de 31', label: nl.threads.state.perhaps },
      { value: '6 van de 9', label: nl.threads.state.met },
      { value: '8 van de 8', label: nl.threads.state.changes },
    ],
    open: { href: '/groningen/stand', text: nl.threads.state.open },
  },
  findings: [
    {
      ...{ key: 'a', href: '/groningen/bevindingen/a', severity: 'error', severityText: 'Fout' },
      title: 'Het verslag noemt een lager doel dan de begroting',
      message: 'Aantal projecten: het doel voor 2018 is > 5 in de begroting en > 2 in het jaarverslag.',
      ...{ about: 'Aantal projecten · Internationaal promoten', more: null, explained: null },
    },
  ],
  grid: {
    caption: 'Publicaties per jaar en soort',
    kinds: ['Begroting', 'Jaarverslag', 'Overig document'],
    rows: [
      { year: '2020', cells: [[publication('begroting-2020', 'Begroting 2020', '9 onderdelen')], [], []] },
      {
        year: '2018',
        cells: [
          [publication('begroting-2018', 'Begroting 2018', '12 onderdelen')],
          [publication('jaarverslag-2018', 'Jaarverslag 2018', '14 onderdelen · editie 2')],
          [],
        ],
      },
      {
        year: '2017',
        cells: [
          [publication('begroting-2017', 'Begroting 2017', '10 onderdelen')],
          [publication('jaarverslag-2017', 'Jaarverslag 2017', '9 onderdelen')],
          [],
        ],
      },
      {
        year: 'Zonder jaar',
        cells: [[], [], [publication('een-economisch-profiel', 'Een economisch profiel', '1 onderdeel')]],
      },
    ],
  },
  recent: [
    publication('jaarverslag-2018', 'Jaarverslag 2018', 'editie 2, vastgelegd op 22 november 2026'),
    publication('begroting-2018', 'Begroting 2018', 'editie 1, vastgelegd op 21 november 2026'),
  ],
  withdrawn: [
    { href: '/groningen/begroting-2016', text: 'Begroting 2016', about: nl.withdrawn.on('28 november 2026') },
  ],
  ways: [
    { href: '/groningen/sporen', text: 'Alle sporen' },
    { href: '/groningen/bevindingen', text: 'Bevindingen' },
    { href: '/groningen/voornemens', text: 'Voornemens' },
    { href: '/groningen/indicatoren', text: 'Alle indicatoren' },
    { href: '/groningen/vergelijk', text: 'Vergelijk twee publicaties' },
    { href: '/groningen/logboek', text: 'Logboek' },
  ],
};

export const examples = [
  {
    name: 'organisation',
    page: (language: Language) => (
      <OrganisationPage view={inLanguage(organisationExample, language)} words={wordsIn(language)} />
    ),
  },
];
