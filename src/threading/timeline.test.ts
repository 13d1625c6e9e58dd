import { expect, it } from 'vitest';
import type { PublicationKind } from '../model/publication.ts';
import { makePublication } from './made-publication.fixture.ts';
import { threadPublications } from './thread-publications.ts';
import { accountsForYear, byYear, compareYears, latestBefore, latestOf, looksAhead } from './timeline.ts';
import { titleOf } from './title-of.ts';

const stated = (kind: PublicationKind, year: number) => ({ publication: makePublication(kind, year, []) });
const slugs = (statements: readonly { readonly publication: { readonly slug: string } }[]) =>
  statements.map(({ publication }) => publication.slug);

it('by year the report over a year stands before the budget for the next, which came out earlier', () => {
  const list = [
    stated('annual-report', 2018),
    stated('budget', 2019),
    stated('annual-report', 2017),
    stated('progress-report', 2018),
    stated('budget', 2018),
    stated('coalition-agreement', 2018),
  ];
  expect(slugs(byYear(list))).toEqual([
    'annual-report-2017',
    'budget-2018',
    'coalition-agreement-2018',
    'progress-report-2018',
    'annual-report-2018',
    'budget-2019',
  ]);
});

it('what is about the latest year is the latest, and not what came out last', () => {
  const latest = latestOf([stated('budget', 2018), stated('annual-report', 2017)]);
  expect(latest?.publication.slug).toBe('budget-2018');
  expect(latestOf([])).toBeUndefined();
});

it('a budget is held against the budget of the year before, and not against a report that came out later', () => {
  const list = [stated('budget', 2017), stated('annual-report', 2016), stated('annual-report', 2017)];
  const next = makePublication('budget', 2018, []);
  expect(latestBefore(list, next)?.publication.slug).toBe('budget-2017');
  expect(latestBefore(list.slice(1), next)?.publication.slug).toBe('annual-report-2016');
  expect(latestBefore(list.slice(2), next)).toBeUndefined();
});

it('by year too a publication without a year comes last', () => {
  const none = { ...makePublication('budget', 2018, []), year: null, slug: 'zonder' };
  expect([none, makePublication('annual-report', 2030, [])].toSorted(compareYears).at(-1)).toBe(none);
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
  expect(titleOf([], [])).toBe('');
});
