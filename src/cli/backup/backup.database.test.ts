import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf } from '../../../tests/database.ts';
import { makeImport } from '../../../tests/make-book.ts';
import { cycle } from '../../../tests/make-cycle.ts';
import { makeTestDatabase, openTestRecord, type TestDatabase, type TestRecord } from '../../../tests/test-record.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';

let here: TestRecord;
let blank: TestDatabase;
let folder = '';
beforeAll(async () => {
  [here, blank] = [await openTestRecord(), await makeTestDatabase()];
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-backup-command-'));
  await importPublication(here.record, makeImport([cycle.budget2018]), { actor: 'test', at: new Date('2026-01-02') });
});
afterAll(async () => {
  await here.close();
  await blank.drop();
  await rm(folder, { recursive: true });
});

type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the program in the folder of this test, on a database. */
function run({ server, owner }: Pick<TestDatabase, 'server' | 'owner'>, ...args: readonly string[]): Promise<Run> {
  const main = join(import.meta.dirname, '..', 'main.ts');
  const options = {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: addressOf(server), DATABASE_OWNER_URL: addressOf(owner) },
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], options, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

test('a backup and a restore say what they copied', async () => {
  const made = await run(here, 'backup', 'nacht.gz');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toMatch(
    /^nacht\.gz: 1 organisatie, 1 publicatie, 1 editie, 2 regels in het logboek \(\d+ rijen in totaal\), \d+ kB\.\n$/,
  );
  const restored = await run(blank, 'restore', 'nacht.gz');
  expect(restored).toMatchObject({ code: 0, err: '' });
  expect(restored.out).toMatch(
    /^Teruggezet zoals het was op .*: 1 organisatie, .* Controleer het met doelspoor verify\.\n$/,
  );
  expect((await run(blank, 'verify')).out).toContain('alles klopt');
});

test.each([
  [['backup', 'nacht.gz'], 'Het bestand nacht.gz bestaat al.'],
  [['backup', join('nergens', 'nacht.gz')], 'bestaat niet. Maak die eerst'],
  [['backup', '.'], '. is geen gewoon bestand'],
  [['restore', 'nacht.gz'], 'Hier is al iets vastgelegd.'],
  [['restore', 'nergens.gz'], 'Het bestand nergens.gz bestaat niet.'],
  [['restore', 'tekst.gz'], 'tekst.gz is geen reservekopie van Doelspoor.'],
])('%j is refused with one sentence', async (args, sentence) => {
  await writeFile(join(folder, 'tekst.gz'), 'Geachte lezer,');
  const { code, out, err } = await run(here, ...args);
  expect([code, out]).toEqual([1, '']);
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
});

test('without the login that owns the tables a backup says which setting it asks for', async () => {
  const { code, err } = await run({ server: here.server, owner: { address: '' } }, 'backup', 'anders.gz');
  expect(code).toBe(1);
  expect(err).toMatch(/^Dit werkt op alle tabellen.* DATABASE_OWNER_URL; .*\n$/);
});
