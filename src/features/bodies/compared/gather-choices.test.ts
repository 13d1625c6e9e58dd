import { expect, test } from 'vitest';
import type { NamedThread } from '../queries/list-named-threads.ts';
import { gatherChoices } from './gather-choices.ts';

function thread(organisationId: string, kind: NamedThread['kind'], title: string, publications = 2): NamedThread {
  return { organisationId, kind, slug: `${organisationId}-${title}`, title, publications };
}

/** What there is to choose: "indicator.banen Banen: a b". */
function told(threads: readonly NamedThread[]): string[] {
  return gatherChoices(threads).map(
    ({ kind, key, title, threads: own }) => `${kind}.${key} ${title}: ${[...own.keys()].join(' ')}`,
  );
}

test('a mandatory indicator is one by its official name, however a body says how it counts', () => {
  expect(
    told([
      thread('a', 'indicator', 'Banen per 1.000 inwoners van 15 tot en met 64 jaar'),
      thread('b', 'indicator', 'Banen'),
    ]),
  ).toEqual(['indicator.banen Banen: a b']);
});

test('the official ones come first, in the order of the regulation, and then names that bodies share', () => {
  expect(
    told([
      thread('a', 'indicator', 'Aantal bomen'),
      thread('a', 'policy-field', 'Wonen en bouwen'),
      thread('a', 'indicator', 'Banen'),
      thread('b', 'indicator', 'Formatie'),
      thread('b', 'indicator', 'aantal bomen'),
    ]),
  ).toEqual([
    'indicator.formatie Formatie: b',
    'indicator.banen Banen: a',
    'indicator.aantal-bomen Aantal bomen: a b',
    'field.8-3-wonen-en-bouwen 8.3 Wonen en bouwen: a',
  ]);
});

test('what says nothing of what a field is about is no choice', () => {
  expect(told([thread('a', 'policy-field', 'Inleiding'), thread('b', 'policy-field', 'Inleiding')])).toEqual([]);
});

test('an indicator and a field of one name are two things', () => {
  expect(told([thread('a', 'policy-field', 'Bomen'), thread('b', 'indicator', 'Bomen')])).toEqual([
    'indicator.bomen Bomen: b',
    'field.bomen Bomen: a',
  ]);
});

test('of two threads of one body under one name it is that of most publications, which comes first', () => {
  const [first] = gatherChoices([thread('a', 'indicator', 'Banen', 8), thread('a', 'indicator', 'banen', 2)]);
  expect(first?.threads.get('a')?.publications).toBe(8);
});
