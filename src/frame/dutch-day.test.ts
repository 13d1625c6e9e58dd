import { expect, test } from 'vitest';
import { dutchDay, weekBegan } from './dutch-day.ts';

test.each([
  ['2026-11-22T22:59:59Z', '2026-11-22', '2026-11-16'],
  ['2026-11-22T23:00:00Z', '2026-11-23', '2026-11-17'],
  // Summer time ends within this week.
  ['2026-10-26T08:00:00Z', '2026-10-26', '2026-10-20'],
  ['2026-03-02T08:00:00Z', '2026-03-02', '2026-02-24'],
])('%s is on %s by Dutch time, in a week that began on %s', (moment, day, began) => {
  expect([dutchDay(new Date(moment)), weekBegan(new Date(moment))]).toEqual([day, began]);
});
