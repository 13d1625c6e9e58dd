import { usualRetention } from '../../model/laid-down/retention.ts';
import type { Language } from '../../words/numerals.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork as at } from '../work-desk/havermonde.fixture.ts';
import { SettingsPage } from './settings-page.tsx';

const set = { at, people: 14 };

function settings(language: Language, maySetRetention: boolean) {
  const asked = { ...set, kept: usualRetention, maySetRetention, told: null, filled: null };
  return <SettingsPage asked={asked} context={exampleContext(language, '/beheer/havermonde/instellingen')} />;
}

/** What is set for an organisation. */
export const examples = [
  { name: 'settings', page: (language: Language) => settings(language, true) },
  { name: 'settings-seen', page: (language: Language) => settings(language, false) },
];
