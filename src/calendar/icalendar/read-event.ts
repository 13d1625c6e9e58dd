import { v5 } from 'uuid';
import { type CalendarItem, type ItemPlace, itemDirections, itemKinds } from '../calendar-item.ts';
import { isMoment, latestDay, type Moment, timeOf } from '../moment.ts';
import { readRepeats } from '../occurrences/check-repeats.ts';
import type { CalendarFaultCode } from './calendar-fault.ts';
import { type ContentLine, unescapeText } from './content-line.ts';
import { addDuration, lastOf, readWhen } from './read-when.ts';
import { isZone } from './zone.ts';

/** Under this name the same event of others is always the same item. */
const namespace = '6f2b3b0a-6c0e-5a7c-9d43-0a1f7c1b52d4';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const longestName = 500;
const longestText = 10_000;

export type ReadSettings = {
  /** The zone of times that name none, or one that there is not. */
  readonly zone: string;
  /** When an event was changed that does not say so itself. */
  readonly readAt: Date;
};

export type ReadEvent = {
  readonly uid: string | null;
  readonly item: CalendarItem | null;
  /** The day of its series that it stands for; null where it is none of a series. */
  readonly insteadOf: string | null;
  readonly isCancelled: boolean;
  readonly faults: readonly { readonly code: CalendarFaultCode; readonly line: number }[];
};

/** One VEVENT as an item; null with a fault where it has no start that can be read. */
export function readEvent(lines: readonly ContentLine[], line: number, settings: ReadSettings): ReadEvent {
  const faults: { code: CalendarFaultCode; line: number }[] = [];
  const first = new Map<string, ContentLine>();
  for (const one of lines) if (!first.has(one.name)) first.set(one.name, one);
  const valueAt = (name: string) => first.get(name)?.value.trim() || null;
  const textOf = (name: string, longest: number) =>
    unescapeText(valueAt(name) ?? '')
      .trim()
      .slice(0, longest) || null;

  const uid = textOf('UID', longestName);
  const isCancelled = valueAt('STATUS')?.toUpperCase() === 'CANCELLED';
  const replaced = first.get('RECURRENCE-ID');
  const insteadOf = replaced === undefined ? null : (readWhen(replaced)?.moment ?? replaced.value);
  const start = first.get('DTSTART');
  const when = start === undefined ? null : readWhen(start);
  if (start === undefined || when === null) {
    faults.push({ code: start === undefined ? 'start-missing' : 'start-unreadable', line: start?.line ?? line });
    return { uid, item: null, insteadOf, isCancelled, faults };
  }
  if (when.isZoneUnknown) faults.push({ code: 'zone-unknown', line: start.line });
  const starts = when.moment;
  const own = valueAt('X-DOELSPOOR-ZONE') ?? '';
  const zone = when.zone ?? (timeOf(starts) === null && isZone(own) ? own : settings.zone);

  const ends = readEnd(first, starts, zone, faults);
  const rule = first.get('RRULE');
  const fault = rule === undefined ? null : readRepeats(rule.value.trim());
  if (rule !== undefined && typeof fault === 'string') faults.push({ code: fault, line: rule.line });
  const repeats = rule === undefined || typeof fault === 'string' ? null : rule.value.trim();
  const more = first.get('RDATE');
  if (more !== undefined) faults.push({ code: 'dates-not-taken', line: more.line });

  const categories = [valueAt('CATEGORIES') ?? ''].flatMap((value) => value.toLowerCase().split(','));
  const item: CalendarItem = {
    id: idOf(uid ?? `${start.value} ${valueAt('SUMMARY') ?? ''}`, insteadOf),
    name: textOf('SUMMARY', longestName) ?? '?',
    starts,
    ends,
    zone,
    repeats,
    leftOut: repeats === null ? [] : leftOutOf(lines),
    place: placeOf(textOf('LOCATION', longestName), valueAt('GEO'), valueAt('X-DOELSPOOR-COUNTRY')),
    kind: itemKinds.find((kind) => categories.includes(kind)) ?? 'meeting',
    direction: itemDirections.find((direction) => direction === valueAt('X-DOELSPOOR-DIRECTION')) ?? null,
    text: textOf('DESCRIPTION', longestText),
    address: addressOf(valueAt('URL')),
    changedAt: changedOf(valueAt('LAST-MODIFIED')) ?? changedOf(valueAt('DTSTAMP')) ?? settings.readAt,
  };
  return { uid, item, insteadOf, isCancelled, faults };
}

function readEnd(
  first: ReadonlyMap<string, ContentLine>,
  starts: Moment,
  zone: string,
  faults: { code: CalendarFaultCode; line: number }[],
): Moment | null {
  const told = first.get('X-DOELSPOOR-ENDS');
  const end = first.get('DTEND') ?? first.get('DURATION');
  const line = end?.line ?? told?.line ?? 0;
  const moment = told !== undefined && isMoment(told.value) ? told.value : readPlainEnd(end, starts, zone);
  if (end === undefined && told === undefined) return null;
  if (moment === null) faults.push({ code: 'end-unreadable', line });
  if (moment === null) return null;
  if (timeOf(moment) === null || timeOf(starts) === null ? latestDay(moment) >= starts.slice(0, 10) : moment >= starts)
    return moment;
  faults.push({ code: 'end-before-start', line });
  return null;
}

function readPlainEnd(end: ContentLine | undefined, starts: Moment, zone: string): Moment | null {
  if (end === undefined) return null;
  if (end.name === 'DURATION') {
    const moment = addDuration(starts, end.value);
    return moment === null ? null : lastOf(moment);
  }
  const when = readWhen(end);
  // An end by another clock than the start would be at another time than it says.
  if (when === null || when.isZoneUnknown || (when.zone !== null && when.zone !== zone)) return null;
  return when.moment.length === starts.length ? lastOf(when.moment) : null;
}

function leftOutOf(lines: readonly ContentLine[]): string[] {
  const days = lines
    .filter(({ name }) => name === 'EXDATE')
    .flatMap(({ value, parameters }) => value.split(',').map((one) => readWhen({ value: one, parameters })));
  return [...new Set(days.flatMap((day) => (day === null ? [] : [day.moment.slice(0, 10)])))].sort();
}

function idOf(uid: string, insteadOf: string | null): string {
  if (insteadOf !== null) return v5(JSON.stringify([uid, insteadOf]), namespace);
  return uuid.test(uid) ? uid.toLowerCase() : v5(uid, namespace);
}

function placeOf(name: string | null, geo: string | null, country: string | null): ItemPlace | null {
  if (name === null) return null;
  const [latitude, longitude] = /^-?\d{1,2}(\.\d+)?;-?\d{1,3}(\.\d+)?$/.test(geo ?? '')
    ? (geo ?? '').split(';').map(Number)
    : [];
  const isPlace =
    latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    name,
    country: /^[A-Z]{2}$/.test(country ?? '') ? country : null,
    latitude: isPlace ? latitude : null,
    longitude: isPlace ? longitude : null,
  };
}

/** Only what a reader may be sent to. */
function addressOf(value: string | null): string | null {
  return value !== null && value.length <= 2_000 && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;
}

function changedOf(value: string | null): Date | null {
  const found = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(value ?? '');
  if (found === null) return null;
  const [, year, month, day, hour, minute, second] = found;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
