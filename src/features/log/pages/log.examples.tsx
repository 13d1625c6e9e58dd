import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { HeadPage, type HeadPageView } from './head-page.tsx';
import { LogPage, type LogView } from './log-page.tsx';

const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const above = [
  { href: '/', text: 'Begin' },
  { href: '/groningen', text: 'Groningen' },
];

const logExample: LogView = {
  frame: exampleFrame('Logboek · Groningen', '/groningen/logboek'),
  contentLanguage: undefined,
  above,
  lead: nl.log.lead('Groningen'),
  heads: [
    { day: { href: '/groningen/logboek/2026-11-29', text: '29 november 2026' }, line: 'Laatste regel: 1.204', hash },
    { day: { href: '/groningen/logboek/2026-11-24', text: '24 november 2026' }, line: 'Laatste regel: 12', hash },
  ],
  withdrawn: [
    {
      what: { href: '/groningen/begroting-2016@1', text: 'Begroting 2016, edities 1, 2' },
      reason: 'Dit was de begroting van een andere gemeente.',
      on: nl.withdrawn.on('28 november 2026 om 09:15'),
    },
  ],
};

const headExample: HeadPageView = {
  frame: exampleFrame('Logboek op 29 november 2026 · Groningen', '/groningen/logboek/2026-11-29'),
  contentLanguage: undefined,
  above: [...above, { href: '/groningen/logboek', text: 'Logboek' }],
  title: nl.log.on('29 november 2026'),
  lead: nl.log.onLead('Groningen'),
  sequence: '1.204',
  hash,
  published: '29 november 2026 om 00:01',
};

export const examples = [
  {
    name: 'log',
    page: (language: Language) => <LogPage view={inLanguage(logExample, language)} words={wordsIn(language)} />,
  },
  {
    name: 'log-head',
    page: (language: Language) => <HeadPage view={inLanguage(headExample, language)} words={wordsIn(language)} />,
  },
];
