import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { StartPage, type StartView } from './start-page.tsx';

const publications = ['Begroting 2017', 'Jaarverslag 2017', 'Begroting 2018', 'Jaarverslag 2018', 'Begroting 2020'].map(
  (text) => ({ href: `/groningen/${text.toLowerCase().replace(' ', '-')}`, text }),
);

const startExample: StartView = {
  frame: exampleFrame('Doelspoor', '/', null),
  contentLanguage: undefined,
  above: [],
  organisations: [
    {
      href: '/groningen',
      text: 'Groningen',
      kind: 'Gemeente',
      about: '5 publicaties, 2017 tot en met 2020',
      status: 'Hervertelling, deels ingekort; cijfers, koppen, namen en data als in het origineel.',
      publications,
    },
    {
      href: '/regio-groningen-assen',
      text: 'Regio Groningen-Assen',
      kind: 'Regio',
      about: '1 publicatie',
      status: null,
      publications: [{ href: '/regio-groningen-assen/een-economisch-profiel', text: 'Een economisch profiel' }],
    },
  ],
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
      <StartPage view={inLanguage({ ...startExample, organisations: [] }, language)} words={wordsIn(language)} />
    ),
  },
];
