import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { CalendarItem } from '../calendar-item.ts';
import { addDays, type Day, daysBetween } from '../day.ts';
import { dayOf, earliestDay, latestDay, type Moment, timeOf } from '../moment.ts';
import { mostOfOne, type RepeatsFault, readRepeats } from './check-repeats.ts';
import { compareOccurrences, type Occurrence, spanOf } from './occurrence.ts';

/** The days that are looked at, both included. */
export type DayRange = { readonly first: Day; readonly last: Day };

type ListedOccurrences = {
  readonly occurrences: readonly Occurrence[];
  /** The items of which the repetition is not followed, or not to its end; what is shown of them is what is known. */
  readonly faults: readonly { readonly item: CalendarItem; readonly fault: RepeatsFault }[];
};

/**
 * What of these items is within a range of days, each day by the clock of the zone of the item, in the order of time. What is known by month or
 * year only is there once, if its month or year touches the range.
 */
export function listOccurrences(items: readonly CalendarItem[], range: DayRange): ListedOccurrences {
  const occurrences: Occurrence[] = [];
  const faults: { item: CalendarItem; fault: RepeatsFault }[] = [];
  for (const item of items) {
    const { found, fault } = item.repeats === null ? once(item) : repeat(item, item.repeats, range);
    for (const one of found) if (isWithin(one, range)) occurrences.push(one);
    if (fault !== null) faults.push({ item, fault });
  }
  return { occurrences: occurrences.sort(compareOccurrences), faults };
}

type Found = { readonly found: readonly Occurrence[]; readonly fault: RepeatsFault | null };

function once(item: CalendarItem, fault: RepeatsFault | null = null): Found {
  return { found: [{ item, starts: item.starts, ends: item.ends }], fault };
}

function isWithin(one: Occurrence, { first, last }: DayRange): boolean {
  const span = spanOf(one) ?? { first: earliestDay(one.starts), last: latestDay(one.ends ?? one.starts) };
  return span.first <= last && span.last >= first;
}

function repeat(item: CalendarItem, rule: string, range: DayRange): Found {
  const first = dayOf(item.starts);
  if (first === null) return once(item, 'repeats-without-day');
  const parts = readRepeats(rule);
  if (typeof parts === 'string') return once(item, parts);
  const zone = timeOf(item.starts) === null ? 'UTC' : item.zone;
  const length = Math.max(0, daysBetween(first, spanOf(item)?.last ?? first));
  if (length > mostOfOne) return once(item, 'repeats-too-many');
  const from = addDays(range.first, -length - 1);
  const isCut = daysBetween(range.first, range.last) >= mostOfOne;
  const last = isCut ? addDays(range.first, mostOfOne - 1) : range.last;
  const skipped = new Set(item.leftOut);
  const found: Occurrence[] = [];
  // The day that somebody filled in is one, also where the rule speaks of others.
  if (!skipped.has(first)) found.push({ item, starts: item.starts, ends: item.ends });
  try {
    const starts = Temporal.ZonedDateTime.from(`${first}T${timeOf(item.starts) ?? '00:00'}[${zone}]`);
    // Without bounds of our own: they took the fast ways of the library from it (0.1 ms an item became 2 ms).
    const times = new RRuleTemporal({
      rruleString: printRule(parts, zone === 'UTC' && timeOf(item.starts) === null),
      dtstart: starts,
      cache: false,
      temporal: Temporal,
    });
    const [after, before] = [at(from, zone), at(addDays(last, 1), zone)];
    for (const time of times.between(after, before, true)) {
      const day = time.toPlainDate().toString();
      if (skipped.has(day) || day > last || day === first) continue;
      const clock = timeOf(item.starts) === null ? '' : `T${time.toPlainTime().toString().slice(0, 5)}`;
      found.push({ item, starts: `${day}${clock}`, ends: moveEnd(item, daysBetween(first, day)) });
    }
  } catch {
    // A zone or a rule that the library cannot follow to its end: what it threw is the same for a reader.
    return once(item, 'repeats-too-many');
  }
  return { found, fault: isCut ? 'repeats-too-many' : null };
}

function at(day: Day, zone: string): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from(`${day}T00:00[${zone}]`);
}

/** The same time of day, or the same number of days, after the start: an hour of summer time makes nothing last longer. */
function moveEnd({ ends }: CalendarItem, days: number): Moment | null {
  if (ends === null || ends.length < 10) return null;
  return `${addDays(ends.slice(0, 10), days)}${ends.slice(10)}`;
}

/** An end by a day only for what has no time: a rule for days may end with a time in files of others. */
function printRule(parts: ReadonlyMap<string, string>, isOfDays: boolean): string {
  const until = (value: string) => (isOfDays ? `${value.slice(0, 8)}T000000Z` : value);
  return [...parts].map(([name, value]) => `${name}=${name === 'UNTIL' ? until(value) : value}`).join(';');
}
