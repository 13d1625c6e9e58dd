import { expect, test } from 'vitest';
import type { Decision } from '../../model/correction.ts';
import { sayDecision, sayReach } from './say-correction.ts';

const decisions: readonly (readonly [Decision, nl: string, en: string])[] = [
  [
    { about: 'heading', words: 'onze koers', style: 'bold', means: { is: 'question', question: 'achieve' } },
    'De kop “onze koers” vraagt: Wat willen we bereiken?',
    'The heading “onze koers” asks: What do we want to achieve?',
  ],
  [
    { about: 'heading', words: null, style: 'h3', means: { is: 'chapter', level: null } },
    'Elke andere kop van niveau 3 is een onderdeel',
    'Every other heading of level 3 is a chapter',
  ],
  [
    {
      about: 'heading',
      words: null,
      isNumbered: true,
      style: 'bold',
      means: { is: 'chapter', level: 'policy-field' },
    },
    'Elke vette regel met een nummer is een onderdeel (beleidsveld)',
    'Every bold line with a number is a chapter (policy field)',
  ],
  [
    { about: 'column', head: 'Peiling #', means: { is: 'value', role: 'achieved', year: 'head' } },
    'Kolom of rij “Peiling #” is: behaald, jaar in de kop',
    'Column or row “Peiling #” is: achieved, year in the head',
  ],
  [
    { about: 'column', head: 'Behaald 2020', means: { is: 'value', role: 'budgeted', year: 'head' } },
    'Kolom of rij “Behaald 2020” (van elk jaar) is: begroot, jaar in de kop',
    'Column or row “Behaald 2020” (of any year) is: budgeted, year in the head',
  ],
  [
    { about: 'row', name: 'Lasten 2020', means: { is: 'amount', side: 'expenses' } },
    'De rij “Lasten 2020” (van elk jaar) heeft bedragen (lasten)',
    'The row “Lasten 2020” (of any year) has amounts (expenses)',
  ],
  [
    { about: 'column', head: '', means: { is: 'value', role: 'target', year: -2 } },
    'De kolom zonder kop is: beoogd, 2 jaar voor dat van de publicatie',
    'The column without a head is: target, 2 years before that of the publication',
  ],
  [
    { about: 'column', head: 'Bron\u202e', means: { is: 'source' } },
    'Kolom “Bron[U+202E]” is: bron',
    'Column “Bron[U+202E]” is: source',
  ],
  [
    { about: 'statement', text: 'Wij\nbouwen huizen', means: 'nothing' },
    '“Wij bouwen huizen” is geen voornemen en geen verantwoording',
    '“Wij bouwen huizen” is no commitment and no account',
  ],
  [
    { about: 'publication', means: { kind: 'budget', year: 2019, organisation: 'Urk' } },
    'Het document is: begroting 2019, Urk',
    'The document is: budget 2019, Urk',
  ],
  [
    { about: 'publication', means: { kind: 'coalition-agreement', year: 2022, endYear: 2026 } },
    'Het document is: coalitieakkoord 2022-2026',
    'The document is: coalition agreement 2022-2026',
  ],
];

test.each(decisions)('%j is said in plain words', (decision, nl, en) => {
  expect([sayDecision(decision, 'nl'), sayDecision(decision, 'en')]).toEqual([nl, en]);
});

test('of which documents a decision holds is said from the wide to the narrow', () => {
  const reach = { organisation: 'Urk', publication: { kind: 'budget', year: 2019 }, file: 'deel-1/a.html' } as const;
  expect(sayReach(reach, 'nl')).toBe('Urk, begroting 2019, deel-1/a.html');
  expect(sayReach({ organisation: null, publication: null, file: null }, 'nl')).toBe('elke organisatie');
});
