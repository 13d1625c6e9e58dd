import { expect, test } from 'vitest';
import type { Finding } from '../../../findings/finding.ts';
import { followFindings } from './follow-findings.ts';

function finding(key: string, rest: { thread?: string; says?: string; raw?: string; title?: string } = {}): Finding {
  const { thread = 'bruggen', says = 'Het doel is veranderd.', raw = '> 5', title = 'Bruggen' } = rest;
  const place = { publication: 'begroting-2018', chapter: '2.1' };
  return {
    key,
    rule: 'target-changed',
    severity: 'warning',
    subject: { kind: 'indicator', thread, title },
    chapter: place,
    message: { nl: says, en: says },
    evidence: [{ ...place, statement: null, kind: null, label: { nl: '', en: '' }, raw, position: null }],
    also: [],
    speaksFor: [],
  };
}

const pairs = (went: readonly Finding[], came: readonly Finding[]) => [...followFindings(went, came)];

test('a finding that says the same of the same thread is the same, also where another rests on the same texts', () => {
  const went = [finding('a'), finding('b', { thread: 'wegen', title: 'Wegen' })];
  const came = [finding('y', { thread: 'wegen', title: 'Wegen' }), finding('x')];
  expect(pairs(went, came)).toEqual([
    ['a', 'x'],
    ['b', 'y'],
  ]);
});

test('where it is worded otherwise, or the thread has another address, its texts tell', () => {
  expect(pairs([finding('a')], [finding('x', { says: 'Een ander doel.' })])).toEqual([['a', 'x']]);
  expect(pairs([finding('a')], [finding('x', { thread: 'alle-bruggen', says: 'Een ander doel.' })])).toEqual([
    ['a', 'x'],
  ]);
});

test('where two may be meant none is, and another rule never is', () => {
  const apart = { says: 'Een ander doel.' };
  const came = [finding('x', { ...apart, thread: 'p' }), finding('y', { ...apart, thread: 'q' })];
  expect(pairs([finding('a')], came)).toEqual([]);
  expect(pairs([finding('a')], [{ ...finding('x'), rule: 'stale-year' }])).toEqual([]);
});

test('what is told with another finding now is that one', () => {
  const { message, evidence } = finding('b', { says: 'Nog een doel.', raw: '> 9' });
  const now = { ...finding('x'), also: [{ message, evidence }] };
  const { also: _none, ...before } = finding('b', { says: 'Nog een doel.', raw: '> 9' });
  expect(pairs([finding('a'), { ...before, also: [] }], [now])).toEqual([
    ['a', 'x'],
    ['b', 'x'],
  ]);
});

test('what was told row by row leads to the one that tells the whole table, and not to another row with the same words', () => {
  const quoted = (statement: string) => finding('').evidence.map((quote) => ({ ...quote, statement, raw: '-' }));
  const one = { ...finding('a', { thread: 'p', says: 'Eén.' }), evidence: quoted('rij-1') };
  const table = {
    ...finding('x', { thread: 'q', says: 'Drie van de vier.', title: 'Wegen' }),
    evidence: [...quoted('rij-1'), ...quoted('rij-2')],
  };
  const beside = { ...table, evidence: [...quoted('rij-2'), ...quoted('rij-3')] };
  expect(pairs([one], [table])).toEqual([['a', 'x']]);
  expect(pairs([one], [beside])).toEqual([]);
  expect([...followFindings([one], [], [table])]).toEqual([['a', 'x']]);
});
