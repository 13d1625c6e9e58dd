import type { Language } from '../../words/numerals.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../work-desk/havermonde.fixture.ts';
import { RightsPage } from './rights-page.tsx';

/** Who may do what. */
export const examples = [
  {
    name: 'rights',
    page: (language: Language) => (
      <RightsPage at={controllerAtWork} context={exampleContext(language, '/beheer/havermonde/rechten')} />
    ),
  },
];
