import { addDays, type Day, lastDayOf, listDays, type Month, mondayOf, weekOf } from '../day.ts';
import type { DayRange } from '../occurrences/list-occurrences.ts';
import { compareOccurrences, type Occurrence, spanOf } from '../occurrences/occurrence.ts';

type MonthDay = {
  readonly day: Day;
  /** Whether it is a day of the month itself, not one that fills its first or last week. */
  readonly isOwn: boolean;
  /** What is on it; what lasts several days is on each, first what began earliest. */
  readonly on: readonly Occurrence[];
};

export type LaidMonth = {
  readonly month: Month;
  readonly weeks: readonly { readonly number: number; readonly days: readonly MonthDay[] }[];
  /** What is known to be in this month, or in its year, and of which no day is known. */
  readonly loose: readonly Occurrence[];
};

/** The days that a month shows: whole weeks from Monday. */
export function rangeOfMonth(month: Month): DayRange {
  return { first: mondayOf(`${month}-01`), last: addDays(mondayOf(lastDayOf(month)), 6) };
}

/** A month as weeks of days, with what is on each of these. */
export function layMonth(month: Month, occurrences: readonly Occurrence[]): LaidMonth {
  const { first, last } = rangeOfMonth(month);
  const byDay = new Map<Day, Occurrence[]>(listDays(first, last).map((day) => [day, []]));
  const loose: Occurrence[] = [];
  for (const one of [...occurrences].sort(compareOccurrences)) {
    const span = spanOf(one);
    if (span === null) {
      if (isLooseIn(one, month)) loose.push(one);
      continue;
    }
    for (const [day, on] of byDay) if (span.first <= day && day <= span.last) on.push(one);
  }
  const days = [...byDay].map(([day, on]) => ({ day, isOwn: day.startsWith(month), on }));
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => ({
    number: weekOf(addDays(first, at * 7)),
    days: days.slice(at * 7, at * 7 + 7),
  }));
  return { month, weeks, loose };
}

/** Whether what has no day can be in a month: from the month (or year) of its start to that of its end. */
function isLooseIn({ starts, ends }: Occurrence, month: Month): boolean {
  const last = (ends ?? starts).slice(0, 7);
  return starts.slice(0, 7) <= month && (month <= last || month.startsWith(last));
}
