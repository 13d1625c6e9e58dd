import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeItem } from '../calendar-item.fixture.ts';
import { addDays, weekdayOf } from '../day.ts';
import { listOccurrences } from '../occurrences/list-occurrences.ts';
import { layMonth, rangeOfMonth } from './lay-month.ts';
import { layYear } from './lay-year.ts';
import { listAgenda } from './list-agenda.ts';

const mission = makeItem({ name: 'Missie', starts: '2026-04-29', ends: '2026-05-02T00:00' });
const festival = makeItem({ name: 'Promovendidag', starts: '2026-05' });
const yearlong = makeItem({ name: 'Jubileumjaar', starts: '2026' });
const items = [festival, yearlong, mission];

const month = layMonth('2026-05', listOccurrences(items, rangeOfMonth('2026-05')).occurrences);

test('what lasts several days is on each of them, and not on the day that begins where it ends', () => {
  const days = month.weeks.flatMap((week) => week.days).filter(({ on }) => on.length > 0);
  expect(days.map(({ day, isOwn }) => [day, isOwn])).toEqual([
    ['2026-04-29', false],
    ['2026-04-30', false],
    ['2026-05-01', true],
  ]);
});

test('what is known by month or year stands in the month and on no day of it', () => {
  expect(month.loose.map(({ item }) => item.name)).toEqual(['Jubileumjaar', 'Promovendidag']);
  expect(layMonth('2026-06', listOccurrences(items, rangeOfMonth('2026-06')).occurrences).loose).toHaveLength(1);
});

test('weeks have the numbers of ISO 8601 at the turn of a year', () => {
  const numbers = (name: string) => layMonth(name, []).weeks.map(({ number }) => number);
  expect(numbers('2026-12')).toEqual([49, 50, 51, 52, 53]);
  expect(numbers('2027-01')).toEqual([53, 1, 2, 3, 4]);
  expect(numbers('2024-12').at(-1)).toBe(1);
});

test('any month is whole weeks from Monday with each of its days once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
      const name = `${year}-${String(number).padStart(2, '0')}`;
      const days = layMonth(name, []).weeks.flatMap((week) => week.days);
      expect(days.length % 7).toBe(0);
      expect(days.every(({ day }, at) => weekdayOf(day) === (at % 7) + 1)).toBe(true);
      const own = days.filter(({ isOwn }) => isOwn);
      expect(own[0]?.day).toBe(`${name}-01`);
      expect(addDays(own.at(-1)?.day ?? '', 1).startsWith(name)).toBe(false);
    }),
    { numRuns: 50 },
  );
});

test('a year counts what is in each month, and apart what is of the year only', () => {
  const { occurrences } = listOccurrences(items, { first: '2026-01-01', last: '2026-12-31' });
  const { months, loose } = layYear(2026, occurrences);
  expect(months.map(({ count }) => count)).toEqual([0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0]);
  expect(loose).toBe(1);
});

test('a list goes by month, and what is of the year only goes before its months', () => {
  const { occurrences } = listOccurrences(items, { first: '2026-01-01', last: '2026-12-31' });
  expect(listAgenda(occurrences).map(({ month: name, year }) => [name, year])).toEqual([
    [null, 2026],
    ['2026-04', 2026],
    ['2026-05', 2026],
  ]);
});
