import { expect, test } from 'vitest';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { exampleAmbitions } from './agreement.examples.tsx';
import { ambitionsData } from './ambition-data.ts';
import { type Ambition, outcomeOf } from './outcome.ts';
import { plansOf } from './plans-of.ts';
import { presentAmbitionPage } from './present-ambitions.ts';

const context = exampleContext('nl', '/groningen/coalitieakkoord/wat-kwam-ervan');
const loaded = exampleAmbitions(false);

function ambition(about: string): Ambition {
  const found = loaded.ambitions.find(({ statement }) => statement.text.includes(about));
  if (found === undefined) throw new Error(`No ambition about ${about}`);
  return found;
}

test('each ambition is counted once, at the furthest that it came', () => {
  const outcomes = loaded.ambitions.map(({ statement, outcome }) => `${statement.text.slice(0, 15)}: ${outcome}`);
  expect(outcomes.toSorted()).toEqual([
    'De bibliotheek : carried-out',
    'Duizend nieuwe : not-found',
    'Een fietsbrug b: accounted',
  ]);
});

test('of what a document left out nothing is said to be missing', () => {
  expect(exampleAmbitions(true).ambitions.map(({ outcome }) => outcome)).not.toContain('not-found');
  const view = presentAmbitionPage(exampleAmbitions(true), { lot: null }, context);
  expect(JSON.stringify(view.ambitions)).not.toMatch(/gevonden in de documenten die hier staan|niet gevonden/i);
});

test('a link that is only possible makes no ambition carried out, and a report in doubt accounts for none', () => {
  const library = ambition('bibliotheek');
  const weaker = { ...library.thread, links: library.thread.links.map((link) => ({ ...link, score: 0.64 })) };
  const unsure = { ...library, thread: weaker };
  expect(outcomeOf(unsure, loaded.around, false)).toBe('maybe-carried-out');
  const confirmed = weaker.links.map((link) => ({ ...link, confirmation: 'confirmed' as const }));
  expect(outcomeOf({ ...library, thread: { ...weaker, links: confirmed } }, loaded.around, false)).toBe('carried-out');
  expect(outcomeOf({ ...library, fates: ['maybe-answered', 'not-found'] }, loaded.around, false)).toBe(
    'maybe-accounted',
  );
  expect(outcomeOf({ ...library, fates: ['not-found', 'answered'] }, loaded.around, false)).toBe('accounted');
});

test('what an earlier program judged, which did not look for plans, is not said to be without them', () => {
  const trees = ambition('iepen');
  const { carriers: _, ...thread } = trees.thread;
  expect(outcomeOf({ ...trees, thread }, new Map(), false)).toBe('unsaid');
});

test('the page counts all, whatever is shown, and shows what was asked', () => {
  const view = presentAmbitionPage(loaded, { lot: 'not-found' }, context);
  expect(view.ambitions.counted).toContain('3 ambities');
  expect(view.ambitions.keyFigures.map(({ value }) => value)).toEqual(['1', '1', '1']);
  expect(view.ambitions.groups.flatMap((group) => group.ambitions.map(({ text }) => text))).toEqual([
    ambition('iepen').statement.text,
  ]);
  expect(view.frame.canonical).toBeNull();
  expect(JSON.stringify(view)).not.toMatch(/niet gedaan"|mislukt|gefaald/);
});

test('the data has a row for each plan, and one for an ambition without', () => {
  const { about, rows, columns } = ambitionsData(loaded, { lot: null });
  const counts = { accounted: 1, 'carried-out': 1, 'not-found': 1, unsaid: 0 };
  expect(about).toMatchObject({ counts });
  const plans = loaded.ambitions.map((one) => Math.max(1, plansOf(one, loaded.around).length));
  expect(rows).toHaveLength(plans.reduce((sum, many) => sum + many, 0));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  const asked = ambitionsData(loaded, { lot: 'not-found' });
  expect(asked.rows.map(([, ambitionText]) => ambitionText)).toEqual([ambition('iepen').statement.text]);
  expect(asked.about).toMatchObject({ counts, ambitions: [{ outcome: 'not-found', plans: [], reports: [] }] });
});
