import { expect, test } from 'vitest';
import { earliestDay, latestDay } from '../../calendar/moment.ts';
import { isMomentOf } from './is-moment-of.ts';

test.each(['2017', '2017-09', '2017-09-14', '2020-02-29'])('%s is a year, month or day', (text) => {
  expect(isMomentOf(text, false)).toBe(true);
});

test.each(['', '17', '0899', '2017-13', '2017-02-29', '2017-9-1', '2017-09T09:30', '2017-09-14T24:00'])(
  '"%s" is none',
  (text) => {
    expect(isMomentOf(text, true)).toBe(false);
  },
);

test('a time follows a day alone, and only where it may', () => {
  expect([isMomentOf('2017-09-14T09:30', true), isMomentOf('2017-09-14T09:30', false)]).toEqual([true, false]);
});

test('what is known in part lies between its first and its last day', () => {
  expect(['2017', '2020-02', '2017-09-14T09:30'].map((when) => [earliestDay(when), latestDay(when)])).toEqual([
    ['2017-01-01', '2017-12-31'],
    ['2020-02-01', '2020-02-29'],
    ['2017-09-14', '2017-09-14'],
  ]);
});
