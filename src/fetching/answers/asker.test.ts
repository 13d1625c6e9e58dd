import { afterEach, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite, type Told } from '../served-site.fixture.ts';
import { makeTestClock } from '../test-clock.fixture.ts';
import { Asker } from './asker.ts';
import { closeConnections, makeConnections } from './open-answer.ts';
import { readRetryAfter } from './retry-after.ts';

const connections = makeConnections(true);
let site: ServedSite | null = null;
afterEach(async () => {
  closeConnections(connections);
  await site?.stop();
});

/** Asks a site, that answers so one after the other, for its start; tells what was waited meanwhile. */
async function ask(...answers: Told[]): Promise<{ status: number | string; waited: readonly number[]; asked: number }> {
  let at = 0;
  site = await serveSite(() => answers[Math.min(at++, answers.length - 1)] ?? null);
  const clock = makeTestClock();
  const told: number[] = [];
  const manners = {
    answerMs: 5_000,
    silentMs: 5_000,
    waitsMs: [2_000, 8_000],
    longestWaitMs: 60_000,
    intervalMs: 1_000,
    userAgent: 'Doelspoor/1 (+https://voorbeeld.nl)',
    waiting: (ms: number) => told.push(ms),
  };
  const asker = new Asker(connections, manners, clock);
  const status = await asker
    .ask(`${site.origin}/`, {}, async (answer) => answer.status)
    .catch((error: { why?: string }) => error.why ?? 'thrown');
  expect(told).toEqual(clock.waited.filter((ms) => ms > manners.intervalMs));
  return { status, waited: clock.waited, asked: site.asked.length };
}

const busy = (retryAfter?: string, status = 503): Told => ({
  status,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
});

describe('a site that is busy', () => {
  test('is asked again after the time that it asks for', async () => {
    expect(await ask(busy('5', 429), 'Klaar')).toEqual({ status: 200, waited: [5_000], asked: 2 });
  });

  test('is asked again after ever longer times where it asks for none, and then is what it says', async () => {
    expect(await ask(busy())).toEqual({ status: 503, waited: [2_000, 8_000], asked: 3 });
  });

  test('is left where it asks for more than may be', async () => {
    expect(await ask(busy('3600'))).toEqual({ status: 'asks-too-long', waited: [], asked: 1 });
  });

  test('or breaks off is asked again; one that refuses is not', async () => {
    expect(await ask((response) => response.destroy(), 'Klaar')).toMatchObject({ status: 200, asked: 2 });
    await site?.stop();
    expect(await ask(busy('5', 403))).toEqual({ status: 403, waited: [], asked: 1 });
  });
});

test('pages are asked for one after the other, not sooner than may be, and with a name', async () => {
  site = await serveSite(() => 'Pagina');
  const clock = makeTestClock();
  const manners = {
    answerMs: 5_000,
    silentMs: 5_000,
    waitsMs: [],
    longestWaitMs: 0,
    intervalMs: 1_000,
    userAgent: 'Doelspoor/1',
    waiting: () => undefined,
  };
  const asker = new Asker(connections, manners, clock);
  for (let at = 0; at < 3; at += 1) await asker.ask(`${site.origin}/${at}`, {}, async () => null);
  expect(clock.waited).toEqual([1_000, 1_000]);
  expect(site.requests.map(({ headers }) => headers['user-agent'])).toEqual(Array(3).fill('Doelspoor/1'));
});

test('how long to wait is said in seconds or as a date', () => {
  const now = new Date('2026-11-29T12:00:00Z');
  expect(readRetryAfter('120', now)).toBe(120_000);
  expect(readRetryAfter('Sun, 29 Nov 2026 12:00:30 GMT', now)).toBe(30_000);
  expect(readRetryAfter('Sun, 29 Nov 2020 12:00:30 GMT', now)).toBe(0);
  expect([readRetryAfter('straks', now), readRetryAfter(undefined, now)]).toEqual([null, null]);
});
