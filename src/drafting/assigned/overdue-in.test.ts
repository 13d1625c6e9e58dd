import { expect, test } from 'vitest';
import { Outline } from '../compose/outline.ts';
import { exampleItems, idOf } from '../draft.fixture.ts';
import type { Identified } from '../item.ts';
import type { Assigned } from './assigned.ts';
import { overdueIn } from './overdue-in.ts';

const at = new Date('2026-11-20T09:00:00Z');
const assign = (name: string, dueOn: string | null): [string, Assigned] => [
  idOf(name),
  { itemId: idOf(name), to: { kind: 'member', id: 'anna' }, dueOn, at, savedAt: at },
];
const emptied = exampleItems.map(({ id, item }): Identified => {
  if (item.kind === 'account') return { id, item: { ...item, text: '' } };
  if (item.kind !== 'indicator') return { id, item };
  return { id, item: { ...item, figures: item.figures.map((one) => ({ ...one, raw: one.adopted ?? '' })) } };
});
const late = (items: readonly Identified[], ...assigned: readonly [string, Assigned][]) =>
  overdueIn(new Outline(items), new Map(assigned), '2026-11-30').map(({ piece, assigned: { dueOn } }) => [
    piece.id,
    dueOn,
  ]);

test('what was due and is not written is late, by itself or with the chapter that somebody has', () => {
  expect(late(emptied, assign('huizen', '2026-11-29'))).toEqual([[idOf('huizen'), '2026-11-29']]);
  expect(late(emptied, assign('stad', '2026-11-01'), assign('huizen', '2026-12-31')).map(([id]) => id)).toEqual([
    idOf('loket'),
  ]);
});

test('what is due today, was written, or has no day is not', () => {
  expect(late(emptied, assign('huizen', '2026-11-30'), assign('loket', null))).toEqual([]);
  expect(late(exampleItems, assign('huizen', '2026-11-29'), assign('loket', '2026-11-29'))).toEqual([]);
  expect(late(emptied)).toEqual([]);
});
