import { expect, test } from 'vitest';
import { dutchDay, dutchMoment, weekBegan } from './dutch-day.ts';

test.each([
  ['2026-11-22T22:59:59Z', '2026-11-22', '2026-11-16'],
  ['2026-11-22T23:00:00Z', '2026-11-23', '2026-11-17'],
  // Summer time ends within this week.
  ['2026-10-26T08:00:00Z', '2026-10-26', '2026-10-20'],
  ['2026-03-02T08:00:00Z', '2026-03-02', '2026-02-24'],
])('%s is on %s by Dutch time, in a week that began on %s', (moment, day, began) => {
  expect([dutchDay(new Date(moment)), weekBegan(new Date(moment))]).toEqual([day, began]);
});

test('a moment by Dutch clocks is that in summer and in winter, and none where there is no such day', () => {
  expect(dutchMoment('2026-10-06', '12:00')).toEqual(new Date('2026-10-06T10:00:00Z'));
  expect(dutchMoment('2026-11-10', '00:00')).toEqual(new Date('2026-11-09T23:00:00Z'));
  // Clocks were put back at three.
  expect(dutchMoment('2026-10-25', '04:00')).toEqual(new Date('2026-10-25T03:00:00Z'));
  expect(dutchMoment('2026-13-40', '12:00')).toEqual(new Date(Number.NaN));
});
