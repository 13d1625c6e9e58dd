import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { lowered } from '../../../ui/trail-picture/lane.fixture.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { demoWords } from '../../../words/people/demo-words.data.ts';
import { StartPage, type StartView } from './start-page.tsx';

const publications = ['Begroting 2017', 'Jaarverslag 2017', 'Begroting 2018', 'Jaarverslag 2018', 'Begroting 2020'].map(
  (text) => ({ href: `/groningen/${text.toLowerCase().replace(' ', '-')}`, text }),
);

const startExample: StartView = {
  frame: exampleFrame('Doelspoor', '/', null),
  contentLanguage: undefined,
  above: [],
  trail: {
    body: 'Havermonde',
    status: 'Verzonnen: deze organisatie bestaat niet, en alles wat zij hier zegt is bedacht.',
    link: { href: '/havermonde/sporen/wonen', text: '2.1 Wonen en woningbouw' },
    picture: {
      sentence: {
        lane: 'lijn',
        text: 'Aantal projecten: het doel voor 2018 is > 5 in de begroting en > 2 in het jaarverslag.',
      },
      columns: ['2017', '2018', '2017', '2018', '2020'].map((year, at) => ({
        key: `p${at}`,
        kind: at === 2 || at === 3 ? 'Jaarverslag' : 'Begroting',
        year,
      })),
      ...{ branches: [], lanes: [lowered], paths: [] },
    },
  },
  foundTitle: nl.start.foundNow,
  findings: [
    {
      ...{ key: 'a', href: '/havermonde/bevindingen/a', severity: 'error', severityText: 'Fout' },
      title: 'Het verslag noemt een lager doel dan de begroting',
      message: 'Het doel voor opgeleverde woningen is ≥ 450 in de begroting 2023 en ≥ 380 in het jaarverslag 2023.',
      ...{ about: 'Havermonde · Opgeleverde woningen', more: null, explained: null, status: null },
    },
  ],
  kinds: [
    {
      name: 'Gemeenten',
      organisations: [
        {
          ...{ href: '/groningen', text: 'Groningen', about: '5 publicaties, 2017 tot en met 2020' },
          findings: { href: '/groningen/bevindingen', text: '19 bevindingen' },
          status: 'Hervertelling, deels ingekort; cijfers, koppen, namen en data als in het origineel.',
          publications,
        },
      ],
    },
    {
      name: 'Regio’s',
      organisations: [
        {
          ...{ href: '/regio-groningen-assen', text: 'Regio Groningen-Assen', about: '1 publicatie' },
          ...{ findings: null, status: null },
          publications: [{ href: '/regio-groningen-assen/een-economisch-profiel', text: 'Een economisch profiel' }],
        },
      ],
    },
  ],
  follow: { href: '/volg', text: nl.start.follow },
  tries: [{ href: '/zoeken?q=doel+verlaagd', text: 'doel verlaagd' }],
  demo: { href: '/beheer/proef', text: demoWords.nl.link('Havermonde') },
  search: { action: '/zoeken', language: null },
};

export const examples = [
  {
    name: 'start',
    page: (language: Language) => <StartPage view={inLanguage(startExample, language)} words={wordsIn(language)} />,
  },
  {
    name: 'start-empty',
    page: (language: Language) => (
      <StartPage
        view={inLanguage({ ...startExample, trail: null, findings: [], kinds: [], follow: null, demo: null }, language)}
        words={wordsIn(language)}
      />
    ),
  },
];
