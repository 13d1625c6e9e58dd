import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import type { OverdueList } from '../queries/find-overdue.ts';
import { OverduePage } from './overdue-page.tsx';
import { presentOverdue } from './present-overdue.ts';

const havermonde = { organisationId: '', slug: 'havermonde', name: 'Havermonde', kind: 'municipality' } as const;
const list: OverdueList = {
  day: '2026-11-30',
  items: [
    {
      ...{ statement: '1', kind: 'indicator', title: 'Nieuwe woningen', part: '2.1 Wonen', thread: 'nieuwe-woningen' },
      ...{ due: '2026-11-15', role: 'policy-officer' },
    },
    {
      ...{ statement: '2', kind: 'commitment', title: 'Wij openen een loket voor starters.', part: '2.1 Wonen' },
      ...{ due: '2026-11-20', role: null, thread: null },
    },
  ],
};

function page(shown: OverdueList, language: Language) {
  const view = presentOverdue(havermonde, shown, exampleContext(language, '/havermonde/achterstand'));
  return <OverduePage view={view} words={wordsIn(language)} />;
}

/** What is late, and where nothing is. */
export const examples = [
  { name: 'overdue', page: (language: Language) => page(list, language) },
  { name: 'overdue-none', page: (language: Language) => page({ day: '2026-11-30', items: [] }, language) },
];
