import { addDays } from '../day.ts';
import { isMoment, type Moment, timeOf } from '../moment.ts';
import type { ContentLine } from './content-line.ts';
import { readZone } from './zone.ts';

type When = {
  readonly moment: Moment;
  /** Null where the line names none: a day, or a time by whichever clock. */
  readonly zone: string | null;
  readonly isZoneUnknown: boolean;
};

/** The moment that a DTSTART, DTEND, EXDATE or RECURRENCE-ID gives, by its own clock; null where it gives none. Seconds go. */
export function readWhen({ value, parameters }: Pick<ContentLine, 'value' | 'parameters'>): When | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(value.trim());
  if (found === null) return null;
  const [, year, month, day, hour, minute, , utc] = found;
  const moment = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}`;
  if (!isMoment(moment)) return null;
  if (hour === undefined) return { moment, zone: null, isZoneUnknown: false };
  if (utc === 'Z') return { moment, zone: 'UTC', isZoneUnknown: false };
  const named = parameters.get('TZID');
  const zone = named === undefined ? null : readZone(named);
  return { moment, zone, isZoneUnknown: named !== undefined && zone === null };
}

/** The end of what begins then and lasts so long (RFC 5545, 3.3.6), by the clock; null where it is no length. */
export function addDuration(starts: Moment, duration: string): Moment | null {
  const found = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,6}S)?)?$/.exec(
    duration.trim(),
  );
  if (found === null) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = found.slice(1).map((one) => Number(one ?? 0));
  const whole = weeks * 7 + days;
  const time = timeOf(starts);
  if (time === null) return whole > 0 ? addDays(starts, whole) : null;
  const end = new Date(Date.parse(`${starts}:00Z`) + whole * 86_400_000 + (hours * 60 + minutes) * 60_000);
  const moment = end.toISOString().slice(0, 16);
  return isMoment(moment) ? moment : null;
}

/** An end as iCalendar has it as one of ours: of days the last one, not the one after it. */
export function lastOf(end: Moment): Moment {
  return timeOf(end) === null ? addDays(end, -1) : end;
}
