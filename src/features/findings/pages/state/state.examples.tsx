import { wordsIn } from '../../../../words/language.ts';
import type { Language } from '../../../../words/numerals.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../../fields/pages/kennisstad.fixture.ts';
import { commitmentLists } from './counted-lists.ts';
import type { OpenList } from './load-state.ts';
import { presentState } from './present-state.ts';
import { StatePage } from './state-page.tsx';

const { listed, state } = judged(kennisstad);

function page(language: Language, open: OpenList | null) {
  const context = exampleContext(language, '/groningen/stand');
  return <StatePage view={presentState({ organisation: groningen, state, open }, context)} words={wordsIn(language)} />;
}

const opened: OpenList = {
  id: commitmentLists(state.total).notYetDue.id,
  kind: 'commitment',
  page: 1,
  pages: 2,
  items: listed('commitment')
    .slice(0, 5)
    .map(({ slug, title, lastYear }) => ({
      key: slug,
      title: { nl: title, en: title, about: '' },
      years: lastYear === null ? [] : [lastYear],
      nature: [],
    })),
};

export const examples = [
  { name: 'state', page: (language: Language) => page(language, null) },
  { name: 'state-opened', page: (language: Language) => page(language, opened) },
];
