import type { Language } from '../../words/numerals.ts';
import { workWords } from '../../words/people/work-words.data.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../work-desk/havermonde.fixture.ts';
import { ToldPage } from '../work-desk/told-page.tsx';
import { HomePage, OrganisationsPage } from './home-page.tsx';

const { who } = controllerAtWork;

/** Where somebody begins, and where there is nothing for them. */
export const examples = [
  {
    name: 'work-home',
    page: (language: Language) => (
      <HomePage at={controllerAtWork} context={exampleContext(language, '/beheer/havermonde')} />
    ),
  },
  {
    name: 'work-organisations',
    page: (language: Language) => (
      <OrganisationsPage memberships={who.memberships} who={who} context={exampleContext(language, '/beheer')} />
    ),
  },
  {
    name: 'work-nowhere',
    page: (language: Language) => (
      <OrganisationsPage memberships={[]} who={who} context={exampleContext(language, '/beheer')} />
    ),
  },
  {
    name: 'work-missing',
    page: (language: Language) => {
      const t = workWords[language];
      return (
        <ToldPage
          context={exampleContext(language, '/beheer/nergens')}
          title={t.missing}
          lead={t.missingLead}
          who={who}
        />
      );
    },
  },
];
