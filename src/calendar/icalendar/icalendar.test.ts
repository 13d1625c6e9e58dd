import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { makeItem } from '../calendar-item.fixture.ts';
import { type CalendarItem, itemDirections, itemKinds } from '../calendar-item.ts';
import { addDays } from '../day.ts';
import { readCalendar } from './read-calendar.ts';
import { writeCalendar } from './write-calendar.ts';

const settings = { zone: 'Europe/Amsterdam', readAt: new Date('2026-01-01T00:00:00Z') };
const read = (...lines: string[]) =>
  readCalendar(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n'), settings);
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a@example.org', ...lines, 'END:VEVENT'];
const codes = (found: ReturnType<typeof read>) => found.faults.map(({ code, uid, line }) => [code, uid, line]);

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  .map((text) => text.replaceAll(/\p{Cc}|[\u2028\u2029]/gu, ' ').trim())
  .filter((text) => text !== '');
const days = fc.integer({ min: 0, max: 8_000 }).map((at) => addDays('2010-01-01', at));
const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => `T${parts.map((one) => String(one).padStart(2, '0')).join(':')}`);
const items: fc.Arbitrary<CalendarItem> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    name: words,
    day: days,
    clock: fc.option(clocks),
    length: fc.option(fc.integer({ min: 0, max: 30 })),
    endsClock: fc.option(clocks),
    zone: fc.constantFrom('Europe/Amsterdam', 'Asia/Shanghai', 'America/New_York', 'UTC'),
    repeats: fc.option(fc.constantFrom('FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=6')),
    skipped: fc.uniqueArray(days, { maxLength: 3 }),
    place: fc.option(fc.record({ name: words, country: fc.option(fc.constantFrom('DE', 'CN')), at: fc.boolean() })),
    kind: fc.constantFrom(...itemKinds),
    direction: fc.option(fc.constantFrom(...itemDirections)),
    text: fc.option(words.map((text) => `${text}\n\n${text}`)),
    address: fc.option(fc.webUrl()),
    changedAt: days.map((day) => new Date(`${day}T08:09:10Z`)),
  })
  .map(({ day, clock, length, endsClock, skipped, place, ...item }) => ({
    ...item,
    starts: `${day}${clock ?? ''}`,
    ends: length === null ? null : `${addDays(day, length + 1)}${endsClock ?? ''}`,
    leftOut: item.repeats === null ? [] : skipped.sort(),
    place:
      place === null
        ? null
        : {
            name: place.name,
            country: place.country,
            latitude: place.at ? 53.2194 : null,
            longitude: place.at ? -6.5665 : null,
          },
  }));

test('what is written is read as the same items, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.uniqueArray(items, { maxLength: 4, selector: ({ id }) => id }), (given) => {
      const { text, leftOut } = writeCalendar(given, 'Kalender');
      expect(leftOut).toBe(0);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(readCalendar(text, settings)).toEqual({ items: given, faults: [] });
    }),
    { numRuns: 60 },
  );
});

test('another reader reads the same moments', () => {
  const given = makeItem({ starts: '2026-05-12T14:00', ends: '2026-05-12T15:30', name: 'Een; twee, "drie"' });
  const found = convertIcsCalendar(undefined, writeCalendar([given], 'Kalender').text).events?.[0];
  expect(found?.start.date).toEqual(new Date('2026-05-12T12:00:00Z'));
  expect(found?.end?.date).toEqual(new Date('2026-05-12T13:30:00Z'));
  expect([found?.summary, found?.uid]).toEqual([given.name, given.id]);
});

test('a zone is written with the changes of its clock', () => {
  const { text } = writeCalendar([makeItem({ starts: '2026-05-12T14:00' })], 'Kalender');
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toMatch(/BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0200\r\n/);
  expect(unfolded).toMatch(/RDATE:20260329T020000,20270328T020000/);
  expect(unfolded).toMatch(/DTSTART:20251026T030000\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100/);
});

test('what is known by month or year only is not written, and counted', () => {
  const { text, leftOut } = writeCalendar([makeItem({ starts: '2017-09' }), makeItem({ starts: '2017' })], 'Kalender');
  expect(text).not.toContain('VEVENT');
  expect(leftOut).toBe(2);
});

test('a day that was moved is an item of its own, and left out of its series', () => {
  const { items: found, faults } = read(
    ...event('DTSTART;TZID=Europe/Amsterdam:20260504T090000', 'RRULE:FREQ=WEEKLY', 'EXDATE:20260518T070000Z'),
    ...event('RECURRENCE-ID;TZID=Europe/Amsterdam:20260511T090000', 'DTSTART;TZID=Europe/Amsterdam:20260512T100000'),
    ...event('RECURRENCE-ID;VALUE=DATE:20260525', 'STATUS:CANCELLED', 'DTSTART;VALUE=DATE:20260525'),
  );
  expect(faults).toEqual([]);
  expect(found.map(({ starts, leftOut }) => [starts, leftOut])).toEqual([
    ['2026-05-04T09:00', ['2026-05-11', '2026-05-18', '2026-05-25']],
    ['2026-05-12T10:00', []],
  ]);
  expect(found[0]?.id).not.toBe(found[1]?.id);
});

test('an unknown zone is told, and the time is then by the clock of the calendar', () => {
  const found = read(...event('DTSTART;TZID="Nergens/Land":20260504T090000'));
  expect(codes(found)).toEqual([['zone-unknown', 'a@example.org', 5]]);
  expect(found.items[0]).toMatchObject({ starts: '2026-05-04T09:00', zone: 'Europe/Amsterdam' });
  const windows = read(...event('DTSTART;TZID=W. Europe Standard Time:20260504T090000'));
  expect(windows.faults).toEqual([]);
});

test.each([
  [['SUMMARY:x'], [['start-missing', 'a@example.org', 3]]],
  [['DTSTART:20260230'], [['start-unreadable', 'a@example.org', 5]]],
  [['DTSTART:20260504T090000', 'DTEND:20260503T090000'], [['end-before-start', 'a@example.org', 6]]],
  [['DTSTART:20260504T090000', 'DTEND:straks'], [['end-unreadable', 'a@example.org', 6]]],
  [['DTSTART:20260504', 'RRULE:FREQ=SECONDLY'], [['repeats-too-often', 'a@example.org', 6]]],
  [['DTSTART:20260504', `SUMMARY:${'x'.repeat(1_000_000)}`], [['line-unreadable', null, 6]]],
  [['DTSTART:20260504', 'SUMMARY;LANGUAGE="n:l;x":Hoi'], []],
  [['DTSTART:20260504', 'SUMMARY;LANGUAGE="nl:Hoi'], [['line-unreadable', null, 6]]],
  [['DTSTART:20260504', 'BEGIN:VALARM', 'DTSTART:20200101', 'END:VALARM', 'URL:javascript:alert(1)'], []],
])('%.80j: the fault is told, with its line', (lines, expected) => {
  expect(codes(read(...event(...lines)))).toEqual(expected);
});

test('nothing in a file makes the reading throw', () => {
  const piece = fc.oneof(
    fc.constantFrom(...event('DTSTART:20260504', 'RRULE:FREQ=DAILY', 'EXDATE:20260505', 'DURATION:P1D', 'GEO:1;2')),
    fc.constantFrom('BEGIN:VCALENDAR', 'END:VCALENDAR', 'RECURRENCE-ID:x', ' ', 'DTEND;TZID="":20260504T000000'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
      readCalendar(lines.join('\n'), settings);
    }),
    { numRuns: 200 },
  );
  expect(readCalendar('<html>', settings).faults.map(({ code }) => code)).toEqual(['no-calendar']);
});
