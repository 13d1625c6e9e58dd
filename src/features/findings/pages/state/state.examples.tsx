import { wordsIn } from '../../../../words/language.ts';
import type { Language } from '../../../../words/numerals.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../../fields/pages/kennisstad.fixture.ts';
import { commitmentList } from './counted-lists.ts';
import { openedIn } from './opened.fixture.ts';
import { presentState } from './present-state.ts';
import { StatePage } from './state-page.tsx';

const example = judged(kennisstad);
const { state } = example;

function page(language: Language, lijst: string | null) {
  const context = exampleContext(language, '/groningen/stand');
  const opened = openedIn(example, { lijst, pagina: 1 });
  const view = presentState(
    { organisation: groningen, state, isAsked: lijst !== null, opened, off: lijst === null ? ['trend-break'] : [] },
    context,
  );
  return <StatePage view={view} words={wordsIn(language)} />;
}

export const examples = [
  { name: 'state', page: (language: Language) => page(language, null) },
  {
    name: 'state-opened',
    page: (language: Language) => page(language, commitmentList(state.total, 'not-yet-due').id),
  },
];
