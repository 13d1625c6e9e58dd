import { usualRetention } from '../../model/laid-down/retention.ts';
import type { Language } from '../../words/numerals.ts';
import { settingsWords } from '../../words/settings/settings-words.data.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork as at } from '../work-desk/havermonde.fixture.ts';
import { RetentionPage } from './retention/retention-page.tsx';
import { SettingsPage } from './settings-page.tsx';

function retention(language: Language, maySet: boolean) {
  const told = maySet ? { text: settingsWords[language].saved, isFault: false } : null;
  const asked = { at, kept: usualRetention, maySet, told, filled: null };
  return <RetentionPage asked={asked} context={exampleContext(language, '/beheer/havermonde/instellingen/bewaren')} />;
}

/** What is set for an organisation. */
export const examples = [
  {
    name: 'settings',
    page: (language: Language) => (
      <SettingsPage asked={{ at, people: 14 }} context={exampleContext(language, '/beheer/havermonde/instellingen')} />
    ),
  },
  { name: 'settings-retention', page: (language: Language) => retention(language, true) },
  { name: 'settings-retention-seen', page: (language: Language) => retention(language, false) },
];
