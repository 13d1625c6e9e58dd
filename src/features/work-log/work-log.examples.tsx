import type { Language } from '../../words/numerals.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { actorOf } from '../people/person-actor.ts';
import { controllerAtWork as at } from '../work-desk/havermonde.fixture.ts';
import type { LogRequest } from './log-request.ts';
import { WorkLogPage } from './pages/log-page.tsx';
import { presentLog } from './pages/present-log.ts';
import type { LogNames } from './queries/read-log-names.ts';
import { sayEntry } from './say-entry.ts';

const [controller, left] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002'];
const names: LogNames = {
  documents: new Map([
    ['begroting-2026', 'Begroting 2026'],
    ['jaarverslag-2025', 'Jaarverslag 2025'],
  ]),
  drafts: new Map([['concept', 'jaarverslag-2025']]),
  members: new Map([
    [controller, 'Controller van Havermonde'],
    [left, null],
  ]),
};
const events = [
  {
    actor: actorOf(controller),
    command: 'move-draft',
    payload: { draft: 'concept', from: 'in-review', to: 'draft', reason: 'De cijfers van wonen komen nog.' },
  },
  { actor: actorOf(left), command: 'save-item', payload: { draft: 'concept', item: 'x', version: 3 } },
  { actor: actorOf(controller), command: 'give-role', payload: { member: left, role: 'policy-officer', field: null } },
  { actor: 'beheer', command: 'import-publication', payload: { publication: 'begroting-2026', edition: 1 } },
];
const nothing: LogRequest = { wie: null, wat: null, van: null, tot: null, pagina: 1 };

function log(language: Language, asked: LogRequest, total: number) {
  const context = exampleContext(language, '/beheer/havermonde/logboek');
  const entries = events.slice(0, total).map((event, index) => {
    const place = { sequence: 1_204 - index, at: new Date('2026-11-30T13:05:00Z'), hash: 'f'.repeat(64) };
    return sayEntry(language, { ...place, ...event }, names);
  });
  return <WorkLogPage view={presentLog({ entries, total, names }, asked, at, context)} words={context.words} />;
}

/** Who did what. */
export const examples = [
  { name: 'work-log', page: (language: Language) => log(language, nothing, 1_204) },
  {
    name: 'work-log-nothing',
    page: (language: Language) => log(language, { ...nothing, wie: left, van: '2026-11-01', tot: '2026-11-02' }, 0),
  },
];
