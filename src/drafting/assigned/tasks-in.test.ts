import { expect, test } from 'vitest';
import { Outline } from '../compose/outline.ts';
import { exampleItems, idOf } from '../draft.fixture.ts';
import type { DraftItem, Identified } from '../item.ts';
import type { Assigned } from './assigned.ts';
import { tasksIn } from './tasks-in.ts';
import { urgencyOf } from './urgency.ts';
import { workloadsIn } from './workloads-in.ts';

const at = new Date('2026-11-20T09:00:00Z');
const later = new Date('2026-11-21T09:00:00Z');
const assign = (name: string, given: Partial<Assigned> = {}): [string, Assigned] => [
  idOf(name),
  { itemId: idOf(name), to: { kind: 'member', id: 'anna' }, dueOn: null, at, savedAt: at, ...given },
];
const tasks = (items: readonly Identified[], ...assigned: readonly [string, Assigned][]) =>
  tasksIn(new Outline(items), new Map(assigned)).map(({ assigned: { itemId }, answers, isDone }) => ({
    itemId,
    ...answers,
    isDone,
  }));
const emptied = (...names: readonly string[]) =>
  exampleItems.map(({ id, item }): Identified => {
    if (!names.some((name) => idOf(name) === id)) return { id, item };
    if (item.kind === 'account') return { id, item: { ...item, text: '' } };
    if (item.kind !== 'indicator') return { id, item };
    return { id, item: { ...item, figures: item.figures.map((one) => ({ ...one, raw: one.adopted ?? '' })) } };
  });

test('a chapter is all in it and below it for which nobody else answers', () => {
  const items = emptied('loket', 'huizen');
  expect(tasks(items, assign('stad'))).toEqual([{ itemId: idOf('stad'), asked: 2, written: 0, isDone: false }]);
  expect(tasks(items, assign('stad'), assign('huizen'))).toEqual([
    { itemId: idOf('stad'), asked: 1, written: 0, isDone: false },
    { itemId: idOf('huizen'), asked: 1, written: 0, isDone: false },
  ]);
  expect(tasks(items, assign('stad'), assign('wonen')).map(({ asked }) => asked)).toEqual([0, 2]);
});

test('what is written is done, and a commitment that goes on once somebody saved it', () => {
  expect(tasks(exampleItems, assign('huizen'), assign('loket')).every(({ isDone }) => isDone)).toBe(true);
  const commitment: DraftItem = {
    ...{ kind: 'commitment', chapter: idOf('wonen'), place: 0, question: 'do', text: 'Wij maken splitsen eenvoudig.' },
    ...{ term: null, owner: null, measure: null, status: null, origin: { from: [], reason: null }, ended: null },
  };
  const items = [...exampleItems, { id: idOf('plan'), item: commitment }];
  expect(tasks(items, assign('plan'))[0]?.isDone).toBe(false);
  expect(tasks(items, assign('plan', { savedAt: later }))[0]?.isDone).toBe(true);
});

test('what is gone asks nothing of anybody', () => {
  expect(tasks(exampleItems, assign('weg'))).toEqual([]);
});

test('what is due today is in time, yesterday late, and in two weeks soon', () => {
  const urgency = (dueOn: string | null, isDone = false) =>
    urgencyOf({ isDone, assigned: assign('loket', { dueOn })[1] }, '2026-11-30');
  expect(['2026-11-29', '2026-11-30', '2026-12-14', '2026-12-15', null].map((dueOn) => urgency(dueOn))).toEqual([
    'late',
    'soon',
    'soon',
    'later',
    'undated',
  ]);
  expect(urgency('2026-11-29', true)).toBe('done');
});

test('who is latest comes first, with since when', () => {
  const items = emptied('loket', 'huizen');
  const assigned = new Map([
    assign('huizen', { to: { kind: 'member', id: 'bea' }, dueOn: '2026-12-01' }),
    assign('loket', { dueOn: '2026-11-20' }),
    assign('stad', { dueOn: '2026-11-21' }),
  ]);
  expect(workloadsIn(tasksIn(new Outline(items), assigned), '2026-11-30')).toEqual([
    { to: { kind: 'member', id: 'anna' }, late: 1, open: 1, done: 1, lateSince: '2026-11-20' },
    { to: { kind: 'member', id: 'bea' }, late: 0, open: 1, done: 0, lateSince: null },
  ]);
});
