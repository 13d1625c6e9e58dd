import type { Language } from '../../words/numerals.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../work-desk/havermonde.fixture.ts';
import { HeldPage } from './held-page.tsx';
import type { Held } from './read-held.ts';

const { who, organisation } = controllerAtWork;
const [since, later] = [new Date('2026-09-01T08:00:00Z'), new Date('2026-11-30T09:05:00Z')];
const held: Held = {
  ...{ name: who.name, email: who.email, since, endedAt: null },
  roles: [
    { role: 'policy-officer', field: null, since, endedAt: later },
    { role: 'controller', field: null, since: later, endedAt: null },
  ],
  letters: [{ until: later, usedAt: since }],
  versions: [{ draft: 'concept', item: 'stuk', version: 2, at: later }],
  log: [
    {
      ...{ sequence: 12, at: later, who: who.name, what: 'Bewaarde een stuk van Jaarverslag 2025 (versie 2)' },
      ...{ command: 'save-item', document: 'Jaarverslag 2025', person: null, reason: null, decision: null, hash: 'f' },
    },
  ],
};
const there = [{ organisation: organisation.name, held }];

/** What is held on a person. */
export const examples = [
  {
    name: 'held-own',
    page: (language: Language) => {
      const account = { name: who.name, email: who.email, sessions: 2 };
      const asked = { who, organisation: null, account, held: there, data: '/beheer/mijn-toegang/gegevens.json' };
      return <HeldPage asked={asked} context={exampleContext(language, '/beheer/mijn-toegang/gegevens')} />;
    },
  },
  {
    name: 'held-of-other',
    page: (language: Language) => {
      const data = '/beheer/havermonde/mensen/x/gegevens.json';
      const asked = { who, organisation, account: null, held: there, data };
      return <HeldPage asked={asked} context={exampleContext(language, '/beheer/havermonde/mensen/x/gegevens')} />;
    },
  },
];
