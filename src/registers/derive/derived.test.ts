import { expect, test } from 'vitest';
import { daysOf } from './days-of.ts';
import { facetsOf } from './facets-of.ts';
import { linksOf } from './links-of.ts';
import { joinInside, splitInside } from './split-inside.ts';

test('of a course of things the last row alone is what a list is narrowed by', () => {
  const states = [{ state: 'active' }, { state: 'ended' }];
  expect(facetsOf('relation', { name: 'X', kind: 'trade', states, sectors: ['ict', 'ict'] })).toEqual([
    { facet: 'kind', value: 'trade' },
    { facet: 'states.state', value: 'ended' },
    { facet: 'sectors', value: 'ict' },
  ]);
});

test('each thing that a form leads to is there once for each field', () => {
  const thread = { kind: 'policy-field', slug: 'kennis' } as const;
  const content = {
    ...{ name: 'X', partOf: { id: 'a' }, serves: [{ thread }, { thread }] },
    members: [{ member: { id: 'a' } }, { member: { id: 'a' } }, { member: { name: 'Elders' } }],
  };
  expect(linksOf('partner', content)).toEqual({
    registrations: [
      { path: 'partOf', id: 'a' },
      { path: 'members.member', id: 'a' },
    ],
    threads: [{ path: 'serves.thread', ...thread }],
  });
});

test('an event without an end is over on its first day; all else is open where nothing is known', () => {
  expect(daysOf({ name: 'X', starts: '2027-05' })).toEqual({ from: '2027-05-01', until: '2027-05-31' });
  expect(daysOf({ name: 'X', from: '2019' })).toEqual({ from: '2019-01-01', until: null });
  expect(daysOf({ name: 'X' })).toEqual({ from: null, until: null });
});

test('what never is open is taken apart, and put together again as it was', () => {
  const content = { name: 'X', remindMonths: 6, document: 'https://a.example' };
  const split = splitInside('agreement', content);
  expect(split).toEqual({ open: { name: 'X', document: 'https://a.example' }, inside: { remindMonths: 6 } });
  expect(joinInside(split)).toEqual(content);
});
