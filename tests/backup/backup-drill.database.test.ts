import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPaths } from '../../src/cli/import/import-paths.ts';
import { judgeEach } from '../../src/cli/import/judge-each.ts';
import { decide as decideReading } from '../../src/corrections/correction.fixture.ts';
import { createSite } from '../../src/delivery/public/site.tsx';
import { keepCorrections } from '../../src/features/corrections/commands/keep-corrections.ts';
import { explainFinding } from '../../src/features/findings/commands/explain-finding.ts';
import { setFindingOptions } from '../../src/features/findings/commands/set-finding-options.ts';
import { ensureOrganisation } from '../../src/features/organisations/commands/ensure-organisation.ts';
import { listOrganisations } from '../../src/features/organisations/queries/list-organisations.ts';
import { answerParticipation } from '../../src/features/participation/commands/answer-participation.ts';
import { offerParticipation } from '../../src/features/participation/commands/offer-participation.ts';
import { atTheMachine } from '../../src/features/people/working.ts';
import { ruleOnLinks } from '../../src/features/threads/commands/rule-on-link.ts';
import { restoreBackup } from '../../src/record/backup/restore-backup.ts';
import { type Backup, writeBackup } from '../../src/record/backup/write-backup.ts';
import { Record, type Server } from '../../src/record/connection/record.ts';
import { readShared, write } from '../../src/record/connection/transaction.ts';
import { crawl, isOneOfMany } from '../crawl.ts';
import { openExampleRecord } from '../example-record.ts';
import { siteAssets } from '../site-assets.ts';
import { makeTestDatabase, type TestDatabase, type TestRecord } from '../test-record.ts';
import { describeSchema } from './describe-schema.ts';
import { verifyAll } from './verify-all.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'groningen');
const correctionUndone = { at: '2026-12-01T09:00:00Z', by: 'an' };
const by = { actor: 'test', at: new Date('2026-01-02T03:04:05.678Z') };

let folder = '';
let here: TestRecord;
let blank: TestDatabase;
let restored: Record;
let made: Backup;

function backUp(server: Server, name: string): Promise<Backup> {
  return writeBackup(server, { file: join(folder, name), overwrite: false, program: '1', at: new Date() });
}

async function importFolders(record: Record, ...names: readonly string[]): Promise<void> {
  const refused: string[] = [];
  const paths = names.map((name) => join(example, name));
  await importPaths(record, paths, {}, { say: (sentence) => refused.push(sentence) });
  expect(refused).toEqual([]);
}

/** What persons say: a link that is rejected, a finding that is explained, settings of the rules. */
async function decide({ record, asOwner }: TestRecord): Promise<void> {
  const [organisation] = await readShared(record, listOrganisations);
  if (organisation === undefined) throw new Error('no organisation');
  const { organisationId } = organisation;
  const { rows: findings } = await asOwner('select key from finding order by ordinal limit 1');
  const explanation = { reason: 'De raad stelde bij.', decision: 'Besluit 6', decidedOn: '2018-06-20' };
  await explainFinding(record, organisationId, { finding: String(findings[0]?.key), ...explanation }, by);
  const { rows: pairs } = await asOwner(`select a.statement_id as from, b.statement_id as to from thread_statement a
    join thread_statement b using (thread_id) where a.statement_id < b.statement_id and not a.is_answer and not b.is_answer
    order by a.publication, a.chapter, 1, 2 limit 1`);
  const links = [{ from: String(pairs[0]?.from), to: String(pairs[0]?.to) }];
  await ruleOnLinks(record, organisationId, { links, ruling: 'rejected', reason: 'Iets anders.', decision: null }, by);
  const config = { rules: { 'commitment-unanswered': 'off' } } as const;
  await setFindingOptions(record, { config, reason: 'Afspraak.' }, atTheMachine(organisationId, by.actor), by.at);
  const other = { slug: 'assen', name: 'Assen', kind: 'municipality' } as const;
  const participant = { slug: 'assen', organisationId: await ensureOrganisation(record, other, by) };
  const offer = {
    publication: 'begroting-2018',
    participant,
    role: 'owner',
    reason: 'Samen.',
    decision: null,
  } as const;
  const participation = await offerParticipation(record, organisationId, offer, by);
  const accepted = { participation, answer: 'accepted', reason: 'Graag.', decision: null } as const;
  await answerParticipation(record, participant.organisationId, accepted, by);
  const corrections = [{ id: newId(), ...decideReading() }];
  const place = { organisationId, publication: null };
  await write(record, { organisationId, actor: by.actor }, (tx) =>
    keepCorrections(
      tx,
      place,
      { corrections, undone: new Map(corrections.map(({ id }) => [id, correctionUndone])) },
      by,
    ),
  );
  await judgeEach(record, [organisation], () => undefined);
}

/** All pages and data of a record that can be reached from the start, as they come out. */
function pagesOf(record: Record): Promise<ReadonlyMap<string, string>> {
  const site = createSite({ record, assets: siteAssets, base: 'https://doelspoor.example' });
  return crawl(site, ['/', '/groningen/zoeken?q=studenten'], isOneOfMany);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-backup-'));
  here = await openExampleRecord('groningen/begroting-2018', 'groningen/jaarverslag-2017');
  blank = await makeTestDatabase();
  await decide(here);
  made = await backUp(here.owner, 'first.gz');
  await restoreBackup(blank.owner, join(folder, 'first.gz'));
  restored = new Record(blank.server);
}, 120_000);
afterAll(async () => {
  await restored.close();
  await blank.drop();
  await here.close();
  await rm(folder, { recursive: true });
});

test('a backup of what was restored has the same rows, byte for byte', async () => {
  const again = await backUp(blank.owner, 'again.gz');
  expect(again.tables).toEqual(made.tables);
  const filled = made.tables.filter(({ rows }) => rows > 0).map(({ table }) => table);
  const said = ['disposal', 'explanation', 'participation', 'participation_answer', 'correction', 'correction_undone'];
  expect(filled).toEqual(
    expect.arrayContaining(['edition', 'published_edition', 'event', 'thread', 'finding', ...said]),
  );
});

test('only its owner can read a backup', async () => {
  expect((await stat(join(folder, 'first.gz'))).mode & 0o777).toBe(0o600);
});

test('what is restored is verified clean, and gives the same pages', { timeout: 240_000 }, async () => {
  expect(await verifyAll(restored)).toEqual([]);
  const [before, after] = [await pagesOf(here.record), await pagesOf(restored)];
  expect(before.size).toBeGreaterThan(100);
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [address, text] of before) expect(after.get(address), address).toBe(text);
});

test('what is restored is as closed as before, with the same keys, triggers and rights', async () => {
  expect(await describeSchema(blank)).toEqual(await describeSchema(here));
  await expect(blank.asOwner(`update chapter set title = 'x'`)).rejects.toThrow('rows of chapter are never changed');
  await expect(blank.asOwner(`update publication set current_edition_id = gen_random_uuid()`)).rejects.toThrow(
    'violates foreign key constraint',
  );
});

test('a backup does not go back over what is recorded', async () => {
  const restoring = restoreBackup(blank.owner, join(folder, 'first.gz'));
  await expect(restoring).rejects.toMatchObject({ code: 'not-empty' });
});

test('what is restored goes on: nothing new where nothing changed, and the next publication finds its threads', async () => {
  await importFolders(restored, 'begroting-2018', 'jaarverslag-2018');
  const { rows } = await blank.asOwner('select slug from publication order by slug');
  expect(rows.map(({ slug }) => slug)).toEqual(['begroting-2018', 'jaarverslag-2017', 'jaarverslag-2018']);
  const editions = await blank.asOwner('select count(*) from edition');
  expect(editions.rows).toEqual([{ count: 3 }]);
  expect(await verifyAll(restored)).toEqual([]);
});
