import { expect, test } from 'vitest';
import { Refused } from '../../../record/errors/refused.ts';
import { goodUntil } from './make-links.ts';
import { readDue } from './read-due.ts';

const now = new Date('2026-11-30T13:00:00Z');

test('a day is read as a calendar gives it or as somebody writes it', () => {
  expect(['2026-12-31', '31-12-2026', ' 31/12/2026 ', '1.1.2027', ''].map((text) => readDue(text, now))).toEqual([
    ...['2026-12-31', '2026-12-31', '2026-12-31', '2027-01-01'],
    null,
  ]);
});

test('what is no day, or one that nobody means, is refused', () => {
  for (const text of ['morgen', '31-02-2027', '2026-13-01', '2031-01-01', '2024-01-01', '2026-12-31x', '99999-01-01'])
    expect(() => readDue(text, now), text).toThrow(Refused);
});

test('a link is good two weeks after something is due, a month at least and four months at most', () => {
  const days = (dueOn: string | null) => Math.round((goodUntil(dueOn, now).getTime() - now.getTime()) / 86_400_000);
  expect([days(null), days('2026-11-01'), days('2026-12-31'), days('2028-01-01')]).toEqual([30, 30, 44, 120]);
});
