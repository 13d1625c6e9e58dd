import { expect, it } from 'vitest';
import { makePublication } from './made-publication.fixture.ts';
import { threadPublications } from './thread-publications.ts';
import { accountsForYear, compareInTime, looksAhead } from './timeline.ts';
import { titleOf } from './title-of.ts';

it('a budget comes before the report over its year and after the report over the year before', () => {
  const list = [
    makePublication('annual-report', 2018, []),
    makePublication('budget', 2018, []),
    makePublication('other', 2018, []),
    makePublication('annual-report', 2017, []),
    makePublication('progress-report', 2018, []),
  ];
  expect(list.toSorted(compareInTime).map(({ slug }) => slug)).toEqual([
    'annual-report-2017',
    'budget-2018',
    'progress-report-2018',
    'annual-report-2018',
    'other-2018',
  ]);
});

it('a publication without a year comes last', () => {
  const none = { ...makePublication('budget', 2018, []), year: null, slug: 'zonder' };
  expect([none, makePublication('annual-report', 2030, [])].toSorted(compareInTime).at(-1)).toBe(none);
});

it('a budget looks ahead, an annual report looks back', () => {
  expect([looksAhead({ kind: 'budget' }), accountsForYear({ kind: 'budget' })]).toEqual([true, false]);
  expect([looksAhead({ kind: 'annual-report' }), accountsForYear({ kind: 'annual-report' })]).toEqual([false, true]);
});

it('a commitment is called as the last budget words it, not as the report tells it', () => {
  const { threads } = threadPublications([
    makePublication('budget', 2018, [{ code: '1', title: 'Wegen', wants: ['De brug over de Aa vervangen'] }]),
    makePublication('annual-report', 2018, [
      { code: '1', title: 'Wegen', wants: ['We wilden de brug over de Aa vervangen'] },
    ]),
  ]);
  const thread = threads.find(({ kind }) => kind === 'commitment');
  expect(thread?.statements).toHaveLength(2);
  expect(thread?.title).toBe('De brug over de Aa vervangen');
  expect(titleOf([])).toBe('');
});
