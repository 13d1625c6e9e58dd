import type { CalendarItem } from '../calendar-item.ts';
import type { CalendarFault } from './calendar-fault.ts';
import { type ContentLine, readLines } from './content-line.ts';
import { type ReadEvent, type ReadSettings, readEvent } from './read-event.ts';

type ReadCalendar = {
  readonly items: readonly CalendarItem[];
  readonly faults: readonly CalendarFault[];
};

/** Far more than the calendar of a province. */
const longestFile = 10_000_000;
const mostEvents = 20_000;
/** Components within components; no file has more than three. */
const deepest = 20;

/**
 * What an iCalendar file holds, and what is wrong with it; nothing in a file makes it throw. One day of a series that was moved (RECURRENCE-ID) is
 * an item of its own, and left out of the series; one that was cancelled is only left out.
 */
export function readCalendar(text: string, settings: ReadSettings): ReadCalendar {
  if (text.length > longestFile)
    return { items: [], faults: [{ code: 'file-too-large', line: 1, uid: null, isLeftOut: true }] };
  const faults: CalendarFault[] = [];
  const events: { event: ReadEvent; line: number }[] = [];
  const open: string[] = [];
  let own: ContentLine[] = [];
  let began = 0;
  let isCalendar = false;
  for (const line of readLines(text)) {
    if (line.name === null) {
      faults.push({ code: 'line-unreadable', line: line.line, uid: null, isLeftOut: false });
    } else if (line.name === 'BEGIN') {
      const what = line.value.trim().toUpperCase();
      if (what === 'VCALENDAR') isCalendar = true;
      if (what === 'VEVENT') {
        if (open.includes('VEVENT')) faults.push(unended(began));
        open.length = 0;
        own = [];
        began = line.line;
      }
      // What is within an event (an alarm) has properties of the same names.
      if (open.length < deepest) open.push(what);
    } else if (line.name === 'END') {
      const what = line.value.trim().toUpperCase();
      if (open.at(-1) === 'VEVENT' && what === 'VEVENT') {
        if (events.length === mostEvents) {
          faults.push({ code: 'file-too-large', line: began, uid: null, isLeftOut: true });
          break;
        }
        events.push({ event: readEvent(own, began, settings), line: began });
      }
      if (open.includes(what)) open.length = open.lastIndexOf(what);
    } else if (open.at(-1) === 'VEVENT') own.push(line);
  }
  if (open.includes('VEVENT')) faults.push(unended(began));
  if (!isCalendar) return { items: [], faults: [{ code: 'no-calendar', line: 1, uid: null, isLeftOut: true }] };
  for (const { event } of events)
    for (const { code, line } of event.faults)
      faults.push({ code, line, uid: event.uid, isLeftOut: event.item === null });
  return { items: joinSeries(events, faults), faults: faults.sort((one, other) => one.line - other.line) };
}

function unended(line: number): CalendarFault {
  return { code: 'event-unended', line, uid: null, isLeftOut: true };
}

/** The items, each once, with the days left out that others stand for. */
function joinSeries(events: readonly { event: ReadEvent; line: number }[], faults: CalendarFault[]): CalendarItem[] {
  const instead = Map.groupBy(
    events.flatMap(({ event: { uid, insteadOf } }) =>
      insteadOf === null ? [] : [{ uid, day: insteadOf.slice(0, 10) }],
    ),
    ({ uid }) => uid,
  );
  const items = new Map<string, CalendarItem>();
  for (const { event, line } of events) {
    const { item, uid, insteadOf, isCancelled } = event;
    if (item === null || isCancelled) continue;
    if (items.has(item.id)) {
      faults.push({ code: 'uid-twice', line, uid, isLeftOut: true });
      continue;
    }
    const moved = insteadOf === null && item.repeats !== null ? (instead.get(uid) ?? []) : [];
    const leftOut = [...new Set([...item.leftOut, ...moved.map(({ day }) => day)])].sort();
    items.set(item.id, moved.length === 0 ? item : { ...item, leftOut });
  }
  return [...items.values()];
}
