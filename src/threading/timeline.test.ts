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

it('a coalition agreement comes after the budget that was there already, and before the next', () => {
  const list = [
    makePublication('budget', 2023, []),
    makePublication('coalition-agreement', 2022, []),
    makePublication('annual-report', 2022, []),
    makePublication('agenda', 2022, []),
    makePublication('budget', 2022, []),
  ];
  expect(list.toSorted(compareInTime).map(({ slug }) => slug)).toEqual([
    'budget-2022',
    'coalition-agreement-2022',
    'agenda-2022',
    'annual-report-2022',
    'budget-2023',
  ]);
});

it('an ambition of a coalition agreement is one commitment with the goal of the budgets after it', () => {
  const wants = (text: string) => [{ code: '1', title: 'Wegen', wants: [text] }];
  const { threads } = threadPublications([
    makePublication('budget', 2024, wants('We vervangen de brug over de Aa in 2024')),
    makePublication('coalition-agreement', 2022, [
      { code: '4', title: 'Wegen en bruggen', wants: ['De brug over de Aa wordt vervangen'] },
    ]),
    makePublication('budget', 2023, wants('We vervangen de brug over de Aa')),
  ]);
  const [thread, ...others] = threads.filter(({ kind }) => kind === 'commitment');
  expect(thread?.statements.map(({ publication }) => publication.slug)).toEqual([
    'coalition-agreement-2022',
    'budget-2023',
    'budget-2024',
  ]);
  expect(others).toEqual([]);
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
