import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveRecord } from '../../../tests/data/walk.ts';
import { openExampleRecord } from '../../../tests/example-record.ts';
import type { TestRecord } from '../../../tests/test-record.ts';
import { readCalendar } from '../../calendar/icalendar/read-calendar.ts';
import { atTheMachine } from '../people/working.ts';
import { importRegistrations } from '../registers/commands/import-registrations.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'examples', 'havermonde.registers.json');

let here: TestRecord;
let served: Served;
beforeAll(async () => {
  here = await openExampleRecord('havermonde/begroting-2022.html');
  const { rows } = await here.asOwner(`select organisation_id as id from organisation where slug = 'havermonde'`);
  const machine = atTheMachine(String(rows[0]?.['id']), 'proef');
  const given = { text: await readFile(file, 'utf8'), isTrial: false, standing: 'shown' } as const;
  const { faults } = await importRegistrations(here.record, given, machine, new Date());
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  served = await serveRecord(here.record);
}, 300_000);
afterAll(async () => {
  await served.close();
  await here.close();
});

test('a month shows what is on each day, and tells of three missions to one city', async () => {
  const { status, body } = await served.ask('/havermonde/kalender/maand/2026-05');
  expect(status).toBe(200);
  expect(body).toContain('3 missies, Hamburg, mei 2026');
  expect(body.match(/Belronde met Brussel/g)?.length).toBeGreaterThan(3);
  expect(body).toContain('href="/havermonde/kalender/maand/2026-04"');
});

test('a year has what is repeated once, and its map the places', async () => {
  const year = await served.ask('/havermonde/kalender/jaar/2026');
  expect(year.body.match(/Belronde met Brussel/g)?.length).toBe(1);
  expect((await served.ask('/havermonde/kalender/kaart/2026')).body).toContain('Hamburg');
});

test('no page leads on past the years in which something is, and none of these is to be found', async () => {
  const { status, body } = await served.ask('/havermonde/kalender/jaar/1950');
  expect(status).toBe(200);
  expect(body).not.toMatch(/kalender\/jaar\/19(?:49|51)/);
  expect(body).toContain('noindex');
});

test.each([
  '/havermonde/kalender/maand/2026-13',
  '/havermonde/kalender/maand/2026-5',
  '/havermonde/kalender/jaar/12026',
  '/nergens/kalender.ics',
  '/havermonde/partners/weg.ics',
])('has nothing at %s', async (path) => expect((await served.ask(path)).status).toBe(404));

test('a calendar to subscribe to is what was chosen, and can be read again', async () => {
  const { type, body } = await served.ask('/havermonde/kalender.ics');
  expect(type).toContain('text/calendar');
  const settings = { zone: 'Europe/Amsterdam', readAt: new Date('2026-01-01') };
  const all = readCalendar(body, settings);
  expect(all.faults).toEqual([]);
  const missions = readCalendar((await served.ask('/havermonde/kalender.ics?soort=mission')).body, settings);
  expect(missions.items.length).toBeGreaterThan(2);
  expect(missions.items.every(({ kind }) => kind === 'mission')).toBe(true);
  expect(all.items.length).toBeGreaterThan(missions.items.length);
});
