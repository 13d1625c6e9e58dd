import { createSite } from '../../src/delivery/public/site.tsx';
import { atTheMachine } from '../../src/features/people/working.ts';
import { importRegistrations } from '../../src/features/registers/commands/import-registrations.ts';
import type { Record } from '../../src/record/connection/record.ts';
import { readShared } from '../../src/record/connection/transaction.ts';
import { siteAssets } from '../../tests/site-assets.ts';
import { type BenchPart, judge, quantile, round } from './bench-part.ts';
import { withRecord } from './bench-record.ts';
import { importInvented } from './import-invented.ts';

const projects = 10_000;
const events = 50_000;
const eventsAtOnce = 10_000;
const rounds = 5;

const places = ['Hamburg', 'Bremen', 'Brussel', 'Den Haag', 'Oldenburg', 'Tianjin', 'Leeuwarden', 'Assen'];
const projectKinds = ['knowledge', 'profiling', 'trade', 'european', 'pilot', 'research'];
const eventKinds = ['mission', 'conference', 'visit', 'meeting'];

const pick = (all: readonly string[], at: number) => all[at % all.length] ?? '';
const two = (number: number) => String(number).padStart(2, '0');

function project(at: number) {
  const year = 2010 + (at % 20);
  return {
    ...{ slug: `project-${at}`, name: `Project ${at} ${pick(places, at * 7)}`, kind: pick(projectKinds, at) },
    ...{ programme: `Programma ${at % 30}`, from: String(year), until: String(year + 2) },
    states: [{ state: pick(['running', 'finished', 'applied'], at), from: String(year) }],
    says: `Samen met partners in ${pick(places, at)} gewerkt aan onderwerp ${at % 500}.`,
  };
}

function event(at: number) {
  const day = `${2010 + (at % 20)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;
  return {
    ...{ slug: `activiteit-${at}`, name: `Activiteit ${at}`, kind: pick(eventKinds, at), starts: `${day}T10:00` },
    ...{ place: pick(places, at * 3), country: 'DE', direction: pick(['incoming', 'outgoing', 'at-home'], at) },
    ...(at % 500 === 0 && { repeats: 'FREQ=MONTHLY;COUNT=12' }),
  };
}

async function fill(record: Record): Promise<string> {
  await importInvented(record, {
    chapters: 5,
    passagesEach: 2,
    indicatorsEach: 1,
    seed: 1,
    kind: 'budget',
    year: 2020,
  });
  const { organisation_id: id, slug } = await readShared(record, (tx) =>
    tx.selectFrom('organisation').select(['organisation_id', 'slug']).executeTakeFirstOrThrow(),
  );
  const machine = atTheMachine(id, 'meting');
  const take = async (registers: object) => {
    const text = JSON.stringify({ organisation: slug, registers });
    const { faults } = await importRegistrations(
      record,
      { text, isTrial: false, standing: 'shown' },
      machine,
      new Date(),
    );
    if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
  };
  await take({ project: Array.from({ length: projects }, (_, at) => project(at)) });
  for (let from = 0; from < events; from += eventsAtOnce)
    await take({ event: Array.from({ length: eventsAtOnce }, (_, at) => event(from + at)) });
  return slug;
}

/** What readers ask, none of it kept: each is made anew. */
const asked = {
  list: [
    'projecten',
    'projecten?soort=pilot',
    'projecten?soort=pilot&stand=running&orde=nieuw',
    'projecten?woorden=hamburg',
    'projecten?jaar=2018',
    'projecten?pagina=100',
    'kalender',
    'kalender?soort=mission&plaats=Hamburg',
    'kalender?woorden=activiteit%2049',
    'kalender?jaar=2020&pagina=10',
  ],
  month: ['kalender/maand/2015-05', 'kalender/maand/2020-01', 'kalender/maand/2029-12'],
  feed: ['kalender.ics'],
} as const;

export const registersPart: BenchPart = {
  name: 'registers',
  goal: '10,000 projects and 50,000 events: lists p95 below 100 ms, a month below 50 ms, a calendar of 5,000 below 300 ms',
  run: (say) =>
    withRecord(async (record) => {
      const begun = performance.now();
      const slug = await fill(record);
      say(`taken in: ${projects} projects and ${events} events in ${round((performance.now() - begun) / 1000)} s`);
      const site = createSite({ record, assets: siteAssets });
      const timed = async (paths: readonly string[]) => {
        const times: number[] = [];
        for (let at = 0; at <= rounds; at += 1)
          for (const path of paths) {
            const start = performance.now();
            const response = await site.request(`/${slug}/${path}`);
            const { length } = await response.text();
            if (response.status !== 200 || length === 0) throw new Error(`${path}: ${response.status}`);
            const took = performance.now() - start;
            // The first round warms up.
            if (at > 0) times.push(took);
            if (at === rounds) say(`${path}: ${round(took)} ms, ${Math.round(length / 1000)} kB`);
          }
        return times;
      };
      const outcomes = [
        judge(say, 'lists, p95', quantile(await timed(asked.list), 0.95), { atMost: 100 }, ' ms'),
        judge(say, 'a month, p95', quantile(await timed(asked.month), 0.95), { atMost: 50 }, ' ms'),
        judge(say, 'a calendar of 5,000, p95', quantile(await timed(asked.feed), 0.95), { atMost: 300 }, ' ms'),
      ];
      return outcomes.includes('missed') ? 'missed' : 'reached';
    }),
};
