import type { CalendarItem } from './calendar-item.ts';

/** A meeting of one day, with what a test says otherwise. */
export function makeItem(other: Partial<CalendarItem> = {}): CalendarItem {
  return {
    id: '018f3c1e-0000-7000-8000-000000000001',
    name: 'Overleg',
    starts: '2026-05-12',
    ends: null,
    zone: 'Europe/Amsterdam',
    repeats: null,
    leftOut: [],
    place: null,
    kind: 'meeting',
    direction: null,
    text: null,
    address: null,
    changedAt: new Date('2026-01-05T10:00:00Z'),
    ...other,
  };
}
