import { expect, test } from 'vitest';
import { makeItem } from '../../calendar/calendar-item.fixture.ts';
import { calendarFaultWords } from './fault-words.data.ts';
import { sayNear } from './say-near.ts';

const item = makeItem({ kind: 'mission' });
const occurrences = [1, 2, 3].map(() => ({ item, starts: item.starts, ends: null }));

test('what is near is told with the place, or the country in the language of the reader', () => {
  const near = { kind: 'mission', month: '2026-05', occurrences } as const;
  expect(sayNear('nl', { ...near, why: 'same-place', where: 'Hamburg' })).toBe('3 missies, Hamburg, mei 2026');
  expect(sayNear('en', { ...near, why: 'same-country', where: 'DE' })).toBe('3 missions, Germany, May 2026');
  expect(sayNear('nl', { why: 'away-together', week: '2026-05-04', occurrences })).toBe(
    '3 reizen tegelijk, vanaf de week van 4 mei 2026',
  );
});

test('every fault of a file is one sentence in both languages', () => {
  const [dutch, english] = [calendarFaultWords.nl, calendarFaultWords.en].map((words) => Object.values(words));
  for (const sentence of [...(dutch ?? []), ...(english ?? [])]) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  expect(dutch?.length).toBe(english?.length);
});
