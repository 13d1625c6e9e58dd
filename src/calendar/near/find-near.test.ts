import { expect, test } from 'vitest';
import { makeItem } from '../calendar-item.fixture.ts';
import { listOccurrences } from '../occurrences/list-occurrences.ts';
import { findNear } from './find-near.ts';

const hamburg = { name: 'Hamburg', country: 'DE', latitude: 53.55, longitude: 9.99 };
const bremen = { name: 'Bremen', country: 'DE', latitude: 53.08, longitude: 8.8 };
const may = { first: '2026-05-01', last: '2026-05-31' };
const mission = (id: number, starts: string, other: Parameters<typeof makeItem>[0] = {}) =>
  makeItem({
    id: `018f3c1e-0000-7000-8000-00000000000${id}`,
    kind: 'mission',
    direction: 'outgoing',
    place: hamburg,
    starts,
    ...other,
  });
const near = (...items: ReturnType<typeof mission>[]) =>
  findNear(listOccurrences(items, may).occurrences).map((one) => ({
    ...one,
    occurrences: one.occurrences.map(({ starts }) => starts),
  }));

test('three missions to Hamburg in May are told once, with the place, and not again by country', () => {
  expect(near(mission(1, '2026-05-04'), mission(2, '2026-05'), mission(3, '2026-05-28'))).toEqual([
    {
      why: 'same-place',
      kind: 'mission',
      where: 'Hamburg',
      month: '2026-05',
      occurrences: ['2026-05', '2026-05-04', '2026-05-28'],
    },
  ]);
});

test('missions to two towns of one country are told by the country', () => {
  expect(near(mission(1, '2026-05-04'), mission(2, '2026-05-20', { place: bremen }))).toMatchObject([
    { why: 'same-country', where: 'DE' },
  ]);
});

test('missions out on the same days are told, also where they go elsewhere', () => {
  const china = { name: 'Tianjin', country: 'CN', latitude: null, longitude: null };
  const given = [mission(1, '2026-05-04', { ends: '2026-05-08' }), mission(2, '2026-05-08', { place: china })];
  expect(near(...given)).toEqual([
    { why: 'away-together', week: '2026-05-04', occurrences: ['2026-05-04', '2026-05-08'] },
  ]);
  expect(near(mission(1, '2026-05-04'), mission(2, '2026-05-05', { place: china }))).toEqual([]);
});

test('what is repeated is not near itself, and deadlines are near nothing', () => {
  expect(near(mission(1, '2026-05-04', { repeats: 'FREQ=WEEKLY' }))).toEqual([]);
  expect(near(mission(1, '2026-05-04', { kind: 'deadline' }), mission(2, '2026-05-04', { kind: 'deadline' }))).toEqual(
    [],
  );
});
