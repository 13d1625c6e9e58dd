import type { CalendarItem } from '../calendar-item.ts';
import { addDays } from '../day.ts';
import { dayOf, type Moment, timeOf } from '../moment.ts';
import { readRepeats } from '../occurrences/check-repeats.ts';
import { escapeText, foldLine } from './content-line.ts';
import { writeZone } from './zone.ts';

type WrittenCalendar = {
  /** The file, `text/calendar` in UTF-8. */
  readonly text: string;
  /** How many items are not in it, for no day of them is known. */
  readonly leftOut: number;
};

/** How many years after the last start the changes of the clock are told, for what is repeated. */
const yearsAhead = 10;

/**
 * Items as iCalendar (RFC 5545), the same for the same items: the time of each is when it was changed last. What iCalendar has no property for
 * (kind, direction, country, an end that is less exact than the start) is in properties of our own.
 */
export function writeCalendar(items: readonly CalendarItem[], name: string): WrittenCalendar {
  const written = items.filter((item) => dayOf(item.starts) !== null);
  const zones = Map.groupBy(
    written.filter((item) => timeOf(item.starts) !== null && item.zone !== 'UTC'),
    ({ zone }) => zone,
  );
  const text = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Doelspoor//Kalender//NL', 'CALSCALE:GREGORIAN'].map(foldLine),
    foldLine(`X-WR-CALNAME:${escapeText(name)}`),
    ...[...zones]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([zone, own]) => {
        const years = own.map(({ starts }) => Number(starts.slice(0, 4)));
        const [first, last] = years.reduce(([min, max], year) => [Math.min(min, year), Math.max(max, year)], [9999, 0]);
        return writeZone(zone, Math.max(first, 1970), Math.max(last, 1970) + yearsAhead);
      }),
    ...written.map(writeItem),
    foldLine('END:VCALENDAR'),
  ].join('');
  return { text, leftOut: items.length - written.length };
}

function writeItem(item: CalendarItem): string {
  const changed = item.changedAt.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const { place } = item;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${item.id}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `DTSTART${writeMoment(item.starts, item.zone)}`,
    ...writeEnd(item),
    ...writeRepeats(item),
    `SUMMARY:${escapeText(item.name)}`,
    item.text === null ? null : `DESCRIPTION:${escapeText(item.text)}`,
    place === null ? null : `LOCATION:${escapeText(place.name)}`,
    place === null || place.latitude === null || place.longitude === null
      ? null
      : `GEO:${place.latitude};${place.longitude}`,
    place === null || place.country === null ? null : `X-DOELSPOOR-COUNTRY:${place.country}`,
    // An address has no signs that would end the line; one that has is not an address.
    item.address === null ? null : `URL:${item.address.replaceAll(/\s/g, '')}`,
    `CATEGORIES:${item.kind}`,
    item.direction === null ? null : `X-DOELSPOOR-DIRECTION:${item.direction}`,
    `X-DOELSPOOR-ZONE:${item.zone}`,
    'END:VEVENT',
  ];
  return lines.flatMap((line) => (line === null ? [] : [foldLine(line)])).join('');
}

function writeMoment(moment: Moment, zone: string): string {
  const day = moment.slice(0, 10).replaceAll('-', '');
  const time = timeOf(moment);
  if (time === null) return `;VALUE=DATE:${day}`;
  const clock = `${day}T${time.replace(':', '')}00`;
  return zone === 'UTC' ? `:${clock}Z` : `;TZID=${zone}:${clock}`;
}

/** DTEND is of the kind of DTSTART, and a day is the one after the last (3.8.2.2); what cannot be told so is told beside it. */
function writeEnd({ starts, ends, zone }: CalendarItem): string[] {
  if (ends === null) return [];
  const day = dayOf(ends);
  const told = ends.length === starts.length ? [] : [`X-DOELSPOOR-ENDS:${ends}`];
  if (day === null) return told;
  const isOfDays = timeOf(starts) === null;
  const end = isOfDays ? addDays(day, 1) : timeOf(ends) === null ? `${addDays(day, 1)}T00:00` : ends;
  return [`DTEND${writeMoment(end, zone)}`, ...told];
}

/** Only a rule that we follow ourselves goes out: what stands in it otherwise would be lines of its own. */
function writeRepeats({ starts, repeats, leftOut, zone }: CalendarItem): string[] {
  if (repeats === null || typeof readRepeats(repeats) === 'string') return [];
  const time = timeOf(starts);
  const skipped = leftOut.map((day) => `EXDATE${writeMoment(time === null ? day : `${day}T${time}`, zone)}`);
  return [`RRULE:${repeats}`, ...skipped];
}
