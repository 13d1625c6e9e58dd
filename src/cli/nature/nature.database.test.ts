import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { forgetRun, hearHere, runHere } from '../../../tests/run-here.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { verifyOrganisation } from '../../features/verification/verify-organisation.ts';
import { read, readShared } from '../../record/connection/transaction.ts';
import { importAll } from '../import/import-all.ts';

let here: TestRecord;
let folder = '';
beforeAll(async () => {
  here = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-nature-'));
});
afterAll(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});
afterEach(forgetRun);

const hear = <Gave>(action: () => Promise<Gave>) => hearHere(here, action);
const run = (...args: readonly string[]) => runHere(here, 'nature', ...args);

async function bring(text: string, again = false) {
  const file = join(folder, 'begroting-2018.html');
  await writeFile(file, `<!doctype html><h1>2.1 Stad</h1><h2>Wat gaan we doen?</h2><ul><li>${text}</li></ul>`);
  return await hear(() => importAll([file], { organisation: 'Ergens', kind: 'budget', year: 2018, again }, null, 'nl'));
}

async function shown(path: string): Promise<string> {
  const site = createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example' });
  const body = await (await site.request(path, { headers: { 'accept-language': 'nl' } })).text();
  return body.replaceAll(/<[^>]+>/g, '');
}

async function faults() {
  const [organisation] = await readShared(here.record, listOrganisations);
  if (organisation === undefined) throw new Error('no organisation');
  const { organisationId } = organisation;
  const verdict = await read(here.record, organisationId, (tx) => verifyOrganisation(tx, organisation, []));
  return verdict.faults;
}

const retold = 'Hervertelling, ingekort; cijfers, koppen, namen en data als in het origineel.';

test('what a publication is, is told of what is in the record, holds at later imports and is taken back', async () => {
  await bring('Wij bouwen een zwembad in de wijk.');
  expect(await run('ergens/begroting-2018')).toMatchObject({
    out: 'Zoals gepubliceerd.\nDat zeggen de bestanden zelf, of het blijkt uit de onderdelen.\n',
    code: 0,
  });
  const told = await run(
    'ergens/begroting-2018',
    'retold',
    'in-part',
    '--reason',
    'Wij schreven het na.',
    '--decision',
    'Besluit 6',
  );
  expect(told).toMatchObject({ code: 0, out: expect.stringContaining(retold) });
  expect(told.out).toContain('editie 2');
  expect(await shown('/ergens/begroting-2018/2.1')).toContain('Wij bouwen een zwembad in de wijk. [hervertelling]');
  expect(await shown('/ergens/begroting-2018/2.1.csv')).toContain(retold);
  // The edition of before is as it was frozen.
  expect(await shown('/ergens/begroting-2018@1/2.1')).not.toContain('[hervertelling]');
  const page = await shown('/ergens/begroting-2018');
  expect(page).toMatch(/Wat deze tekst is, vertelde een mens op [^<]*: Wij schreven het na\. \(Besluit 6\)/);
  expect(page).toContain('verteld wat de tekst is');
  // Who imports the file again, with other text, does not undo it.
  await bring('Wij bouwen twee zwembaden in de wijk.');
  expect(await shown('/ergens/begroting-2018/2.1')).toContain('twee zwembaden in de wijk. [hervertelling]');
  expect((await run('begroting-2018')).out).toContain('Wij schreven het na. (Besluit 6)');
  expect(await run('begroting-2018', '--json').then(({ out }) => JSON.parse(out))).toMatchObject({
    organisation: 'ergens',
    nature: ['retold', 'in-part'],
    told: { nature: ['retold', 'in-part'], reason: 'Wij schreven het na.', decision: 'Besluit 6' },
  });
  expect(await faults()).toEqual([]);
  expect(await run('begroting-2018', 'as-read', '--reason', 'Toch niet.')).toMatchObject({ code: 0 });
  expect(await shown('/ergens/begroting-2018/2.1')).not.toContain('[hervertelling]');
  expect(await faults()).toEqual([]);
});

test('what is told twice makes no edition, and what is told of a file that says it is retold overrules it', async () => {
  const editions = async () => (await here.asOwner('select from edition')).rowCount;
  const before = await editions();
  expect(await run('begroting-2018', 'original', '--reason', 'Het is de begroting zelf.')).toMatchObject({ code: 0 });
  expect(await editions()).toBe(before);
  await hear(() =>
    importAll(
      [join(folder, 'begroting-2018.html')],
      { organisation: 'Ergens', kind: 'budget', year: 2018, nature: ['retold'] },
      null,
      'nl',
    ),
  );
  expect(await shown('/ergens/begroting-2018/2.1')).not.toContain('[hervertelling]');
  expect(await run('begroting-2018', 'as-read', '--reason', 'De import weet het.')).toMatchObject({ code: 0 });
  expect(await shown('/ergens/begroting-2018/2.1')).toContain('[hervertelling]');
});

test('what is no nature, and what is said without a reason, changes nothing and says what to do', async () => {
  const rows = async () => (await here.asOwner('select from told_nature')).rowCount;
  const before = await rows();
  for (const wrong of [['echt'], ['original', 'retold'], ['as-read', 'in-part'], ['retold', 'RETOLD']])
    expect(await run('begroting-2018', ...wrong, '--reason', 'Een proef.')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Geef original, retold, in-part, invented of as-read'),
    });
  expect(await run('begroting-2018', 'retold')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Geef een reden'),
  });
  expect(await run('begroting-2031', 'retold', '--reason', 'x')).toMatchObject({
    code: 1,
    err: expect.stringContaining('begroting-2031'),
  });
  expect(await run('begroting-2031')).toMatchObject({ code: 1, err: expect.stringContaining('begroting-2031') });
  expect(await run('ergens/begroting-2018/2.1', 'retold')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Noem een hele publicatie'),
  });
  expect(await rows()).toBe(before);
});

test('what was told of a document that was withdrawn says nothing of what comes in its place', async () => {
  await run('begroting-2018', 'invented', '--reason', 'Een proef.');
  await runHere(here, 'withdraw', 'begroting-2018', '--reason', 'Een ander document.');
  expect(await run('begroting-2018', 'retold', '--reason', 'x')).toMatchObject({
    code: 1,
    err: expect.stringContaining('al ingetrokken'),
  });
  await bring('Wij leggen een park aan.', true);
  expect(await shown('/ergens/begroting-2018/2.1')).not.toContain('Verzonnen');
});

test('verify finds what the log does not have, and what is gone', async () => {
  await here.asOwner(`do $$ begin set local session_replication_role = replica;
    insert into told_nature select organisation_id, gen_random_uuid(), publication_id, '{retold}', 'x', null, 'x', '2020-01-01' from publication;
    delete from told_nature where reason = 'Wij schreven het na.'; end $$`);
  expect((await faults()).map(({ why }) => why.say).toSorted()).toEqual(['said-no-more', 'said-unlogged']);
});
