import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import {
  columnMeanings,
  type Decision,
  headingMeanings,
  headingStyles,
  rowMeanings,
  statementMeanings,
} from '../model/correction.ts';
import { publicationKinds } from '../model/publication.ts';
import { askedQuestions } from '../model/question.ts';
import { amountSides, figureRoles } from '../model/statement.ts';
import { decide, koersAsks, ofUrk } from './correction.fixture.ts';
import { parseJournal } from './journal.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'corrections.002.json'), 'utf8'),
);
const fits = new Ajv2020({ formats: { uuid: true, 'date-time': true } }).compile(schema);

const all: readonly Decision[] = [
  ...headingStyles.map((style): Decision => ({ ...koersAsks, style })),
  ...askedQuestions.map((question): Decision => ({ ...koersAsks, means: { is: 'question', question } })),
  ...headingMeanings.map((is): Decision => ({ ...koersAsks, words: null, means: { is } })),
  ...columnMeanings.map((is): Decision => ({ about: 'column', head: '', means: { is } })),
  ...([-100, 0, 'head', null] as const).flatMap((year) =>
    figureRoles.map((role): Decision => ({ about: 'column', head: 'Peiling #', means: { is: 'value', role, year } })),
  ),
  ...rowMeanings.map((is): Decision => ({ about: 'row', name: 'Lasten', means: { is } })),
  ...amountSides.map((side): Decision => ({ about: 'row', name: 'Lasten', means: { is: 'amount', side } })),
  ...statementMeanings.map((means): Decision => ({ about: 'statement', text: 'Wij bouwen', means })),
  ...publicationKinds.map((kind): Decision => ({ about: 'publication', means: { kind } })),
  { about: 'publication', means: {} },
  { about: 'publication', means: { year: 2022, endYear: 2026, sequence: null } },
  { about: 'publication', means: { endYear: null, sequence: 99 } },
];

const wrong = [
  { ...koersAsks, style: 'italic' },
  { ...koersAsks, means: { is: 'question', question: 'intro' } },
  { ...koersAsks, means: { is: 'chapter', question: 'do' } },
  { about: 'column', head: 'a', means: { is: 'value', role: 'achieved', year: 'row' } },
  { about: 'column', head: 'a', means: { is: 'value', role: 'achieved' } },
  { about: 'statement', text: '', means: 'account' },
  { about: 'statement', text: 'a'.repeat(2_001), means: 'account' },
  { about: 'publication', means: { year: 20_019 } },
  { about: 'publication', means: { sequence: 0 } },
  { about: 'publication', means: { endYear: '2026' } },
  { about: 'row', name: '', means: { is: 'indicator' } },
  { about: 'row', name: 'Lasten', means: { is: 'amount' } },
  { about: 'table' },
];

function journalOf(decision: unknown, reach: object = ofUrk, more: object = {}) {
  const correction = { id: '019ab000-0000-7000-8000-000000000001', ...decide(), decision, reach, ...more };
  return { format: 'doelspoor-corrections.001', corrections: [correction] };
}

/** Whether this program takes the one entry over. */
function isRead(journal: object): boolean {
  const parsed = parseJournal(JSON.stringify(journal));
  return 'entries' in parsed && parsed.entries.length === 1;
}

test.each(all)('%j is a decision, of the program and of the published schema', (decision) => {
  const journal = journalOf(decision);
  expect([isRead(journal), fits(journal)]).toEqual([true, true]);
});

test.each(wrong)('%j is none, of neither', (decision) => {
  const journal = journalOf(decision);
  expect([isRead(journal), fits(journal)]).toEqual([false, false]);
});

test('both know the same reaches, and what was undone', () => {
  const undone = { at: '2026-12-01T09:00:00Z', by: 'an' };
  const reach = { organisation: null, publication: { kind: 'budget', year: null }, file: 'a.html' };
  const whole = journalOf(koersAsks, reach, { undone });
  expect([isRead(whole), fits(whole)]).toEqual([true, true]);
  const why = journalOf(koersAsks, reach, { undone: { ...undone, reason: 'Toch niet.' }, reason: 'Zo staat het er.' });
  expect([isRead(why), fits(why)]).toEqual([true, true]);
  for (const journal of [
    journalOf(koersAsks, reach, { reason: '' }),
    journalOf(koersAsks, reach, { reason: 'a'.repeat(2_001) }),
    journalOf(koersAsks, { ...reach, chapter: '3.1' }),
    journalOf(koersAsks, { organisation: 'Urk' }),
    journalOf(koersAsks, reach, { undone: true }),
    journalOf(koersAsks, reach, { extra: 1 }),
  ])
    expect([isRead(journal), fits(journal)]).toEqual([false, false]);
});
