import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { addCorrections } from '../../corrections/add-corrections.ts';
import { decide } from '../../corrections/correction.fixture.ts';
import { undoCorrection } from '../../corrections/undo-correction.ts';
import { createSite } from '../../delivery/public/site.tsx';
import type { Decision } from '../../model/correction.ts';
import { importPaths } from './import-paths.ts';

let here: TestRecord;
let folder = '';
let journal = '';
beforeEach(async () => {
  here = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-public-'));
  journal = join(folder, 'doelspoor-corrections.json');
});
afterEach(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});

const jeugd = (trees = '12', more = '') => `<h2>3.1 Jeugd</h2>
<p><b>Wat gaan we doen?</b></p><ul><li>Wij planten bomen</li><li>Wij bouwen een speeltuin</li></ul>${more}
<table><tr><th>Indicator</th><th>Streefwaarde 2016</th><th>Rekening 2017</th></tr>
<tr><td>Aantal bomen</td><td>${trees}</td><td>14</td></tr><tr><td>Aantal speeltuinen</td><td>3</td><td>4</td></tr></table>`;
const wonen = '<h2>3.2 Wonen</h2><p><b>Wat gaan we doen?</b></p><ul><li>Wij bouwen huizen</li></ul>';

async function write(...parts: readonly string[]): Promise<void> {
  const head = '<!doctype html><h1>Begroting 2019 gemeente Urk</h1>';
  await writeFile(join(folder, 'begroting.html'), head + parts.join(''));
}

async function bring(): Promise<void> {
  await importPaths(here.record, [folder], {}, { say: () => undefined });
}

async function pageOf(path: string): Promise<string> {
  const site = createSite({ record: here.record, assets: siteAssets });
  return await (await site.request(`/urk/begroting-2019${path}`)).text();
}

const isAchieved: Decision = {
  about: 'column',
  head: 'Streefwaarde #',
  means: { is: 'value', role: 'achieved', year: 'head' },
};

test('what pages showed otherwise before a correction is told, with what it was, what it is now, and why', async () => {
  await write(jeugd(), wonen);
  await bring();
  expect(await pageOf('/3.1')).not.toContain('verbeterd');
  await addCorrections(journal, [
    { ...decide(isAchieved), by: 'corrie.nakijker', reason: 'De noot zegt dat dit is gemeten.' },
  ]);
  await bring();
  const text = await pageOf('/3.1');
  expect(text).toMatch(/Op \d+ \S+ \d{4} is verbeterd hoe wij dit onderdeel lazen/);
  expect(text).toContain('Waarom:');
  expect(text).toContain('De noot zegt dat dit is gemeten.');
  expect(text).toMatch(/<q>Streefwaarde 2016<\/q> lazen wij eerst als beoogd 2016, nu als behaald 2016 \(2 keer\)/);
  // Who did it is on no page; what another chapter says did not change.
  expect(text).not.toContain('corrie');
  expect(await pageOf('/3.2')).not.toContain('verbeterd');
  expect(await pageOf('@1/3.1')).not.toContain('verbeterd');
  // Of its two editions the second is read otherwise, and the list says so.
  expect((await pageOf('')).match(/anders gelezen|Eerste editie/g)).toEqual(['anders gelezen', 'Eerste editie']);
  const data = JSON.parse(await pageOf('/3.1.json'));
  expect(JSON.stringify(data)).not.toContain('corrie');
  expect(data.corrected).toHaveLength(2);
  expect(data.corrected[0]).toMatchObject({
    edition: 2,
    was: { text: 'Aantal bomen · Streefwaarde 2016: 12', as: { is: 'figure', role: 'target', year: 2016 } },
    now: { as: { is: 'figure', role: 'achieved', year: 2016 } },
    reasons: ['De noot zegt dat dit is gemeten.'],
  });
  expect(JSON.parse(await pageOf('.json')).edition.corrected).toEqual(data.corrected);
  expect(await verifyAll(here.record)).toEqual([]);
});

test('it lasts in later editions as long as the statement is there', async () => {
  await write(jeugd(), wonen);
  await bring();
  await addCorrections(journal, [decide(isAchieved)]);
  await bring();
  await write(jeugd('12', '<p>Er is meer te doen.</p>'), wonen);
  await bring();
  expect(await pageOf('/3.1')).toContain('(2 keer)');
  // The body changed one of them itself: of the other it is still so.
  await write(jeugd('15'), wonen);
  await bring();
  const text = await pageOf('/3.1');
  expect(text).toContain('Aantal speeltuinen · Streefwaarde 2016: 3</q> lazen wij eerst als beoogd 2016');
  expect(text).not.toContain('(2 keer)');
  await write(wonen);
  await bring();
  expect(await pageOf('/3.2')).not.toContain('verbeterd');
  expect(await verifyAll(here.record)).toEqual([]);
});

test('what the body changed itself is no correction, though one was made at the same time', async () => {
  await write(jeugd(), wonen);
  await bring();
  await addCorrections(journal, [decide(isAchieved)]);
  await write(jeugd('15'), wonen);
  await bring();
  expect(await pageOf('/3.1')).not.toContain('verbeterd');
});

test('a statement that is none, and that it is one after all when that was undone', async () => {
  await write(jeugd(), wonen);
  await bring();
  const decision: Decision = { about: 'statement', text: 'Wij planten bomen', means: 'nothing' };
  const [one] = await addCorrections(journal, [decide(decision)]);
  await bring();
  expect(await pageOf('/3.1')).toContain('<q>Wij planten bomen</q> lazen wij eerst als voornemen, nu niet meer');
  const deed = { at: '2026-12-01T09:00:00Z', by: 'an', reason: 'Het is er toch een.' };
  await undoCorrection(journal, one?.id ?? '', deed);
  await bring();
  const text = await pageOf('/3.1');
  expect(text).toContain('<q>Wij planten bomen</q> lazen wij eerst niet, nu als voornemen');
  expect(text).toContain('Het is er toch een.');
  expect(text).not.toContain('nu niet meer');
});

test('of a chapter that is none since, the publication tells it', async () => {
  await write(jeugd(), wonen);
  await bring();
  const decision: Decision = { about: 'heading', words: 'wonen', style: 'h2', means: { is: 'text' } };
  await addCorrections(journal, [decide(decision)]);
  await bring();
  const text = await pageOf('');
  expect(text).toContain('is verbeterd hoe wij deze publicatie lazen');
  expect(text).toMatch(/<q>3\.2 Wonen<\/q> lazen wij eerst als \S+, nu niet meer/);
  expect(text).toContain('<q>Wij bouwen huizen</q> staat nu bij 3.1 Jeugd');
  expect(await pageOf('/3.1')).toContain('<q>Wij bouwen huizen</q> stond bij 3.2 Wonen');
});

test.each([
  `update corrected_statement set was = jsonb_set(was, '{text}', '"Niets"')`,
  `update corrected_statement set reasons = '{Zomaar}'`,
  'delete from corrected_statement',
  `insert into corrected_statement select c.organisation_id, e.edition_id, 0, chapter_statement_id, was, now, reasons
    from corrected_statement c join edition e on e.number = 1 limit 1`,
])('verify finds tampering: %s', async (statement) => {
  await write(jeugd(), wonen);
  await bring();
  await addCorrections(journal, [decide(isAchieved)]);
  await bring();
  await here.asOwner(`do $$ begin set local session_replication_role = replica; ${statement}; end $$`);
  expect(await verifyAll(here.record)).toEqual([
    expect.objectContaining({ why: { say: 'corrected-otherwise', with: {} } }),
  ]);
});
