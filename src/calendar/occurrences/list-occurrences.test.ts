import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeItem } from '../calendar-item.fixture.ts';
import { listOccurrences } from './list-occurrences.ts';

const year = { first: '2026-01-01', last: '2026-12-31' };
const startsOf = (...given: Parameters<typeof listOccurrences>) =>
  listOccurrences(...given).occurrences.map(({ starts }) => starts);

const weekly = makeItem({ starts: '2026-01-05T09:00', ends: '2026-01-05T10:30', repeats: 'FREQ=WEEKLY' });

test('what is every week at nine is at nine by the clock in summer and in winter', () => {
  const { occurrences } = listOccurrences([weekly], year);
  expect(occurrences).toHaveLength(52);
  expect(new Set(occurrences.map(({ starts, ends }) => `${starts.slice(11)} ${ends?.slice(11)}`))).toEqual(
    new Set(['09:00 10:30']),
  );
});

test.each(['UTC', 'America/New_York', 'Pacific/Auckland'])('the zone of the computer does not matter: %s', (zone) => {
  const script = `import { listOccurrences } from '${new URL('./list-occurrences.ts', import.meta.url)}';
    const item = JSON.parse(process.argv[1]);
    console.log(JSON.stringify(listOccurrences([item], { first: '2026-01-01', last: '2026-12-31' }).occurrences.map((one) => one.starts)));`;
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--experimental-strip-types', '--no-warnings', '-e', script, JSON.stringify(weekly)],
    { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
  );
  expect(JSON.parse(printed)).toEqual(startsOf([weekly], year));
});

test('whatever the day and the hour, each week has one, a week after the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 4, max: 23 }), (day, hour) => {
      const clock = `T${String(hour).padStart(2, '0')}:15`;
      const item = makeItem({ starts: `2025-12-${String(day).padStart(2, '0')}${clock}`, repeats: 'FREQ=WEEKLY' });
      const starts = startsOf([item], year);
      const times = starts.map((one) => Date.parse(`${one}:00Z`));
      expect(starts.every((one) => one.endsWith(clock))).toBe(true);
      expect(times.slice(1).every((one, at) => one - (times[at] ?? 0) === 7 * 86_400_000)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('days that are left out are skipped, and count for how often', () => {
  const item = makeItem({ starts: '2026-05-04', repeats: 'FREQ=DAILY;COUNT=4', leftOut: ['2026-05-05'] });
  expect(startsOf([item], year)).toEqual(['2026-05-04', '2026-05-06', '2026-05-07']);
});

test('a last day counts, in whichever way it is written', () => {
  for (const until of ['20260506', '20260506T235959Z', '20260506T220000Z'])
    expect(startsOf([makeItem({ starts: '2026-05-04', repeats: `FREQ=DAILY;UNTIL=${until}` })], year)).toHaveLength(3);
  const timed = makeItem({ starts: '2026-05-04T09:00', repeats: 'FREQ=DAILY;UNTIL=20260506T070000Z' });
  expect(startsOf([timed], year)).toEqual(['2026-05-04T09:00', '2026-05-05T09:00', '2026-05-06T09:00']);
});

test('the day that was filled in is there, also where the rule speaks of other days', () => {
  const item = makeItem({ starts: '2026-05-05', repeats: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260518' });
  expect(startsOf([item], year)).toEqual(['2026-05-05', '2026-05-11', '2026-05-18']);
  expect(startsOf([{ ...item, leftOut: ['2026-05-05'] }], year)).toEqual(['2026-05-11', '2026-05-18']);
});

test('what began before the range and lasts into it is in it, with its own days', () => {
  const item = makeItem({ starts: '2026-04-29', ends: '2026-05-02', repeats: 'FREQ=MONTHLY;COUNT=2' });
  const { occurrences } = listOccurrences([item], { first: '2026-05-01', last: '2026-05-31' });
  expect(occurrences.map(({ starts, ends }) => [starts, ends])).toEqual([
    ['2026-04-29', '2026-05-02'],
    ['2026-05-29', '2026-06-01'],
  ]);
  const earlier = { ...item, starts: '2026-02-28', ends: '2026-03-06', repeats: 'FREQ=MONTHLY' };
  expect(startsOf([earlier], { first: '2026-04-03', last: '2026-04-30' })).toEqual(['2026-03-28', '2026-04-28']);
});

test('what is known by month is in that month, without a day', () => {
  const item = makeItem({ starts: '2017-09' });
  expect(startsOf([item], { first: '2017-09-14', last: '2017-09-14' })).toEqual(['2017-09']);
  expect(startsOf([item], { first: '2017-10-01', last: '2017-10-31' })).toEqual([]);
});

test.each([
  ['FREQ=SECONDLY', 'repeats-too-often'],
  ['FREQ=DAILY;BYSECOND=0,1,2', 'repeats-too-often'],
  ['FREQ=DAILY;COUNT=2;UNTIL=20270101', 'repeats-unreadable'],
  ['FREQ=DAILY;INTERVAL=0', 'repeats-unreadable'],
  ['FREQ=WEEKLY;BYDAY=XX', 'repeats-unreadable'],
  ['__proto__=1', 'repeats-unreadable'],
  ['', 'repeats-unreadable'],
  [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(400)}1`, 'repeats-unreadable'],
  ['FREQ=DAILY;COUNT=1501', 'repeats-too-many'],
])('%.30s is not followed, and shown once', (repeats, fault) => {
  const { occurrences, faults } = listOccurrences([makeItem({ repeats })], year);
  expect(occurrences.map(({ starts }) => starts)).toEqual(['2026-05-12']);
  expect(faults.map((one) => one.fault)).toEqual([fault]);
});

test.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
  'FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=1;BYDAY=WE',
  'FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;COUNT=999999',
  'FREQ=DAILY;COUNT=1500',
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=99991231T000000Z',
])('%s does not hold up a page, however long ago it began', (repeats) => {
  const began = performance.now();
  listOccurrences([makeItem({ starts: '1000-01-01T09:00', repeats })], year);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('a range of thousands of years is cut, and said to be', () => {
  const item = makeItem({ repeats: 'FREQ=DAILY' });
  const { occurrences, faults } = listOccurrences([item], { first: '2026-01-01', last: '2040-12-31' });
  expect(occurrences).toHaveLength(1_500 - 131);
  expect(faults).toEqual([{ item, fault: 'repeats-too-many' }]);
});
