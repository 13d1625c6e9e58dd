import { expect, test } from 'vitest';
import { sayWhen } from './say-when.ts';

test.each([
  ['2017', null, '2017', '2017'],
  ['2017-09', null, 'september 2017', 'September 2017'],
  ['2017-09-14', null, '14 september 2017', '14 September 2017'],
  ['2026-05-12T14:00', '2026-05-12T15:30', '12 mei 2026, 14:00–15:30', '12 May 2026, 14:00–15:30'],
  ['2026-05-12', '2026-05-15', '12 mei tot en met 15 mei 2026', '12 May to 15 May 2026'],
  ['2026-12-30', '2027-01-02', '30 december 2026 tot en met 2 januari 2027', '30 December 2026 to 2 January 2027'],
  ['2026-05', '2026-06', 'mei 2026 tot en met juni 2026', 'May 2026 to June 2026'],
])('%s to %s is told as far as it is known', (starts, ends, dutch, english) => {
  expect(sayWhen('nl', { starts, ends })).toBe(dutch);
  expect(sayWhen('en', { starts, ends })).toBe(english);
});
