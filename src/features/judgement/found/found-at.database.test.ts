import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAll } from '../../../../tests/backup/verify-all.ts';
import { readAtom } from '../../../../tests/data/read-atom.ts';
import { makeImport } from '../../../../tests/make-book.ts';
import { cycle, makeDocument } from '../../../../tests/make-cycle.ts';
import { siteAssets } from '../../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { createSite } from '../../../delivery/public/site.tsx';
import type { Reading } from '../../../model/reading.ts';
import { readShared } from '../../../record/connection/transaction.ts';
import { setFindingOptions } from '../../findings/commands/set-finding-options.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { atTheMachine } from '../../people/working.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { judgeOrganisation } from '../commands/judge-organisation.ts';

let here: TestRecord;
beforeEach(async () => {
  here = await openTestRecord();
});
afterEach(() => here.close());

const day = (number: number) => `2026-03-0${number}T08:00:00.000Z`;

async function judge(at: string, program = 'one'): Promise<void> {
  const [organisation] = await readShared(here.record, listOrganisations);
  await judgeOrganisation(here.record, organisation?.organisationId ?? '', {
    actor: 'test',
    at: new Date(at),
    program,
  });
}

async function bring(at: string, ...readings: readonly Reading[]): Promise<void> {
  for (const reading of readings)
    await importPublication(here.record, makeImport([reading]), { actor: 'test', at: new Date(at) });
  await judge(at);
}

/** When each finding was found first, by rule, of what is found now. */
async function found(): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await here.asOwner('select rule, found_at from finding where content is not null');
  return Object.fromEntries(rows.map(({ rule, found_at }) => [String(rule), found_at]));
}

/** The report in which the aim was lowered, with another name for the indicator or another aim. */
function report(name: string, aim: string): Reading {
  return makeDocument('annual-report', 2018, [
    {
      accounts: ['De profileringsstrategie voor de binnenstad is opgesteld en aangeboden.'],
      rows: { [name]: { 'achieved 2018': '3', 'target 2018': aim } },
    },
  ]);
}

const projects = 'Aantal samenwerkingsprojecten';

test('what was found first on a day keeps that day, whatever is judged later, and what comes later has a later one', async () => {
  await bring(day(1), cycle.budget2018, cycle.report2018);
  expect(await found()).toMatchObject({ 'target-lowered-and-met': day(1), 'commitment-unanswered': day(1) });
  await judge(day(2), 'another program');
  await bring(day(3), report(projects, '> 1'));
  expect(await found()).toMatchObject({ 'target-lowered-and-met': day(1), 'changed-after-publication': day(3) });
  expect(await verifyAll(here.record)).toEqual([]);
});

test('one that was gone and is found again is not new', async () => {
  await bring(day(1), cycle.budget2018, cycle.report2018);
  await bring(day(2), report(projects, '> 5'));
  expect(await found()).not.toHaveProperty('target-lowered-and-met');
  await bring(day(3), cycle.report2018);
  expect(await found()).toMatchObject({ 'target-lowered-and-met': day(1) });
});

test('a weaker one that a stronger one told is as old as that', async () => {
  await bring(day(1), cycle.budget2018, cycle.report2018);
  expect(await found()).not.toHaveProperty('target-changed');
  const [organisation] = await readShared(here.record, listOrganisations);
  const config = { rules: { 'target-lowered-and-met': 'off' } } as const;
  const said = { reason: 'Een proef.', decision: null };
  const by = { actor: 'test', at: new Date(day(2)) };
  await setFindingOptions(
    here.record,
    { config, ...said },
    atTheMachine(organisation?.organisationId ?? '', by.actor),
    by.at,
  );
  await judge(day(2));
  expect(await found()).toMatchObject({ 'target-changed': day(1) });
});

test('a date that somebody changed is seen', async () => {
  await bring(day(1), cycle.budget2018, cycle.report2018);
  await here.asOwner(`update finding set found_at = '${day(2)}'`);
  expect(await verifyAll(here.record)).toMatchObject([{ why: { say: 'judged-otherwise' } }]);
});

test('feeds say when a finding came, and of one from before that was written down when its newest edition did', async () => {
  const site = createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example' });
  const dated = async () => {
    const { entries } = readAtom(await (await site.request('/ergens/bevindingen.atom')).text());
    return [...new Set(entries.map(({ published, updated }) => `${published} ${updated}`))];
  };
  await bring(day(1), cycle.budget2018, cycle.report2018);
  expect(await dated()).toEqual([`${day(1)} ${day(1)}`]);
  await here.asOwner(`update finding set found_at = '${day(4)}'`);
  expect(await dated()).toEqual([`${day(4)} ${day(4)}`]);
  await here.asOwner('update finding set found_at = null');
  expect(await dated()).toEqual([`${day(1)} ${day(1)}`]);
});

test('the first page tells what was found this week, by a clock that goes on', async () => {
  let now = day(1);
  const site = createSite({ record: here.record, assets: siteAssets, now: () => new Date(now) });
  const start = async () => await (await site.request('/')).text();
  await bring(day(1), cycle.budget2018, cycle.report2018);
  expect(await start()).toContain('Deze week gevonden');
  now = day(7);
  expect(await start()).toContain('Deze week gevonden');
  now = day(8);
  expect(await start()).not.toContain('Deze week gevonden');
  expect(await start()).toContain('Wat opvalt');
  // What is new comes first, and is not said of what is not.
  await bring(day(8), report(projects, '> 1'));
  const mixed = await start();
  expect(mixed).toContain('Wat opvalt');
  const places = ['Twee doelen', 'Gehaald volgens het latere doel', 'na de publicatie'].map((text) =>
    mixed.indexOf(text),
  );
  expect(places[2]).toBeGreaterThan(0);
  expect(places[2]).toBeLessThan(places[1] ?? 0);
});

test('data say when a finding was found first', async () => {
  await bring(day(1), cycle.budget2018, cycle.report2018);
  const site = createSite({ record: here.record, assets: siteAssets });
  const list = await site.request('/ergens/bevindingen.json');
  expect(await list.json()).toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ foundAt: day(1) })]),
  });
  expect(await (await site.request('/ergens/bevindingen.csv')).text()).toContain(day(1));
});
