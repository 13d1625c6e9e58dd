import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { FollowPage, type FollowView } from './follow-page.tsx';

const followExample: FollowView = {
  frame: exampleFrame(nl.follow.title, null, null),
  contentLanguage: undefined,
  above: [],
  followed: [
    {
      ...{ href: '/havermonde', text: 'Havermonde', about: nl.organisation.kinds.municipality },
      without: { href: '/volg?wat=groningen%2Fsporen%2Fgroningen-kennisstad', text: 'Havermonde' },
    },
    {
      href: '/groningen/sporen/groningen-kennisstad',
      text: 'Groningen kennisstad',
      about: `${nl.follow.kinds['policy-field']} · Groningen`,
      without: { href: '/volg?wat=havermonde', text: 'Groningen kennisstad' },
    },
  ],
  notices: [],
  clean: null,
  form: { wat: 'havermonde,groningen/sporen/groningen-kennisstad', language: null },
  feed: { href: '/volg.atom?wat=havermonde%2Cgroningen%2Fsporen%2Fgroningen-kennisstad', text: nl.follow.feed },
  entries: [
    {
      href: '/havermonde/bevindingen/a',
      title: 'Gehaald volgens het latere doel, niet volgens het eerdere: Opgeleverde woningen',
      about: `30 november 2026 · ${nl.follow.isNew} · ${nl.follow.finding} · Havermonde`,
      snippet: [
        {
          text: 'Het doel van “Opgeleverde woningen” voor 2023 is “≥ 380” in het jaarverslag 2023, en was “≥ 450” in de begroting 2023.',
          isHit: false,
        },
      ],
    },
    {
      href: '/groningen/jaarverslag-2018@1',
      title: 'Jaarverslag 2018, editie 1',
      about: '2 maart 2026 · Jaarverslag · Groningen',
      snippet: [{ text: 'Editie 1 van het jaarverslag 2018 is hier te lezen.', isHit: false }],
    },
  ],
  more: nl.follow.more(20),
  begin: [],
};

const emptyExample: FollowView = {
  ...followExample,
  followed: [],
  notices: [nl.follow.unfit, nl.follow.missing(2)],
  clean: { href: '/volg', text: nl.follow.clean },
  form: { wat: '', language: null },
  feed: null,
  entries: [],
  more: null,
  begin: [
    { href: '/volg?wat=groningen', text: 'Groningen' },
    { href: '/volg?wat=havermonde', text: 'Havermonde' },
  ],
};

export const examples = [
  {
    name: 'follow',
    page: (language: Language) => <FollowPage view={inLanguage(followExample, language)} words={wordsIn(language)} />,
  },
  {
    name: 'follow-empty',
    page: (language: Language) => <FollowPage view={inLanguage(emptyExample, language)} words={wordsIn(language)} />,
  },
];
