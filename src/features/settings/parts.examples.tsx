import { usualOrganisation } from '../../model/laid-down/organisation-settings.ts';
import { houseColours } from '../../model/theme/house-colours.data.ts';
import type { Language } from '../../words/numerals.ts';
import { settingNouns } from '../../words/settings/refused-setting-words.data.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork as at } from '../work-desk/havermonde.fixture.ts';
import { type PartAsked, PartPage } from './part-page.tsx';
import type { Filled, Part } from './parts/part.ts';
import { parts } from './parts/parts.ts';
import { fieldsOfRules } from './parts/rules-of-fields.ts';
import { ThemePreview } from './parts/theme-preview.tsx';

const { light, dark } = houseColours;
const logo = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z" fill="#00665e"/></svg>').toString('base64')}`;
const filledFor: Readonly<Record<string, Filled>> = {
  naam: { naam: 'Havermonde' },
  thema: {
    ...{ 'light-accent': light.accent, 'light-strong': light.strong, 'light-band': light.band },
    ...{ 'dark-accent': dark.accent, 'dark-strong': dark.strong, 'dark-band': dark.band, 'logo-nu': logo },
  },
  documenten: { 'niveau-programme': 'Pijler', 'soort-budget': 'Programmabegroting' },
  regels: fieldsOfRules({ rules: { 'trend-break': { severity: 'error', factor: 3 }, 'target-changed': 'off' } }),
  licentie: { licentie: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  achterstand: { openbaar: usualOrganisation.overdue.isPublic ? 'ja' : 'nee' },
};

const earlier = [2, 1].map((number) => ({
  ...{ key: String(number), number, at: new Date(Date.UTC(2026, 10, number, 9)), who: 'Controller van Havermonde' },
  reason: number === 2 ? 'Zo heet het in het raadsvoorstel.' : 'Eerste keer.',
}));

function shown(part: Part, language: Language, more: Partial<PartAsked> = {}) {
  const context = exampleContext(language, `/beheer/havermonde/instellingen/${part.path}`);
  const asked = {
    ...{ at, part, base: '2', filled: filledFor[part.path] ?? {}, reason: '', told: null, preview: null, earlier },
    ...more,
  };
  return <PartPage asked={asked} context={context} />;
}

function unread(part: Part, language: Language) {
  const context = exampleContext(language, '/beheer/havermonde/instellingen/thema');
  const text = settingNouns[language].logo.runs('script');
  const preview = (
    <ThemePreview colours={houseColours} filled={{}} context={context} organisation={at.organisation.slug} />
  );
  return shown(part, language, { told: { text, isFault: true }, preview, earlier: [] });
}

/** What an organisation lays down of itself, a page each. */
export const examples = [
  ...parts.map((part) => ({
    name: `setting-${part.path}`,
    page: (language: Language) => shown(part, language),
  })),
  ...parts
    .filter(({ path }) => path === 'thema')
    .map((part) => ({ name: 'setting-thema-refused', page: (language: Language) => unread(part, language) })),
];
