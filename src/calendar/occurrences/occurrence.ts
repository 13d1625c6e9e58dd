import type { CalendarItem } from '../calendar-item.ts';
import { addDays, type Day } from '../day.ts';
import { dayOf, type Moment, timeOf } from '../moment.ts';

/** One time that an item is. */
export type Occurrence = {
  readonly item: CalendarItem;
  readonly starts: Moment;
  readonly ends: Moment | null;
};

/** The days on which it is, first and last; null where no day is known. An end of which no day is known adds none. */
export function spanOf({ starts, ends }: Pick<Occurrence, 'starts' | 'ends'>): { first: Day; last: Day } | null {
  const first = dayOf(starts);
  if (first === null) return null;
  const end = ends === null ? null : dayOf(ends);
  if (end === null || ends === null || end <= first) return { first, last: first };
  // What ends at midnight is not on the day that begins then.
  return { first, last: timeOf(ends) === '00:00' ? addDays(end, -1) : end };
}

/** Earlier first; what is of a whole month or year, or of a whole day, goes before what has a time. */
export function compareOccurrences(one: Occurrence, other: Occurrence): number {
  return (
    compareTexts(one.starts, other.starts) ||
    compareTexts(one.item.name, other.item.name) ||
    compareTexts(one.item.id, other.item.id)
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
