import { wordsIn } from '../../../../words/language.ts';
import type { Language } from '../../../../words/numerals.ts';
import { exampleContext } from '../../../fields/pages/kennisstad.fixture.ts';
import { presentRule, presentRuleList } from './present-rules.ts';
import { RuleListPage } from './rule-list-page.tsx';
import { RulePage } from './rule-page.tsx';

function one(language: Language) {
  const view = presentRule('target-changed', exampleContext(language, '/regels/target-changed'));
  if (view === null) throw new Error('The catalogue has no target-changed.');
  return <RulePage view={view} words={wordsIn(language)} />;
}

export const examples = [
  {
    name: 'rule-list',
    page: (language: Language) => (
      <RuleListPage view={presentRuleList(exampleContext(language, '/regels'))} words={wordsIn(language)} />
    ),
  },
  { name: 'rule', page: one },
];
