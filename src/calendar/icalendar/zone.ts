import { Temporal } from 'temporal-polyfill';
import { escapeText, foldLine } from './content-line.ts';

/** Names that files of Windows use for the zones of our partners. */
const windowsNames: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Amsterdam',
  'Romance Standard Time': 'Europe/Brussels',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'China Standard Time': 'Asia/Shanghai',
  'Eastern Standard Time': 'America/New_York',
  UTC: 'UTC',
};

const known = new Map<string, boolean>();

/** The IANA name of a zone that a file names; null where there is none of that name. */
export function readZone(name: string): string | null {
  if (name.length > 100) return null;
  const bare = name.replace(/^\//, '').trim();
  const zone = Object.hasOwn(windowsNames, bare) ? windowsNames[bare] : bare;
  return zone !== undefined && isZone(zone) ? zone : null;
}

/** Whether there is a zone of this IANA name. A bare difference ("+02:00") is none: it knows no summer. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  const before = known.get(name);
  if (before !== undefined) return before;
  let isKnown = false;
  try {
    isKnown = new Intl.DateTimeFormat('nl', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // The one way in which it says that it knows no such zone.
  }
  // Names come from outside: what is kept of them has an end.
  if (known.size < 1_000) known.set(name, isKnown);
  return isKnown;
}

type Change = { readonly at: string; readonly from: string; readonly to: string };

/** A VTIMEZONE with each change of the clock in these years, both included: readers that know no zones by name have it right by that. */
export function writeZone(zone: string, firstYear: number, lastYear: number): string {
  let time = Temporal.ZonedDateTime.from(`${firstYear - 1}-01-01T00:00[${zone}]`);
  const end = Temporal.ZonedDateTime.from(`${Math.min(lastYear + 1, 9999)}-01-01T00:00[${zone}]`);
  const changes: Change[] = [{ at: '19700101T000000', from: offsetOf(time), to: offsetOf(time) }];
  for (;;) {
    const next = time.getTimeZoneTransition('next');
    if (next === null || Temporal.ZonedDateTime.compare(next, end) >= 0) break;
    const before = offsetOf(next.subtract({ nanoseconds: 1 }));
    // The time of a change is what the clock showed until then.
    const clock = next
      .toPlainDateTime()
      .subtract({ nanoseconds: next.offsetNanoseconds })
      .add({
        nanoseconds: next.subtract({ nanoseconds: 1 }).offsetNanoseconds,
      });
    changes.push({ at: compact(clock.toString()), from: before, to: offsetOf(next) });
    time = next;
  }
  const groups = Map.groupBy(changes, ({ from, to }) => `${from} ${to}`);
  const lines = ['BEGIN:VTIMEZONE', `TZID:${escapeText(zone)}`];
  for (const own of groups.values()) {
    const [first, ...more] = own;
    if (first === undefined) continue;
    const kind = minutes(first.to) > minutes(first.from) ? 'DAYLIGHT' : 'STANDARD';
    lines.push(`BEGIN:${kind}`, `DTSTART:${first.at}`, `TZOFFSETFROM:${first.from}`, `TZOFFSETTO:${first.to}`);
    if (more.length > 0) lines.push(`RDATE:${more.map(({ at }) => at).join(',')}`);
    lines.push(`END:${kind}`);
  }
  return [...lines, 'END:VTIMEZONE'].map(foldLine).join('');
}

/** `+0200` */
function offsetOf(time: Temporal.ZonedDateTime): string {
  return time.offset.replaceAll(':', '').slice(0, 5);
}

function minutes(offset: string): number {
  return Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));
}

function compact(clock: string): string {
  return `${clock.replaceAll(/[-:]/g, '').slice(0, 13)}00`;
}
