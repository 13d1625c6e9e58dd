import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restoreBackup } from '../../src/record/backup/restore-backup.ts';
import { writeBackup } from '../../src/record/backup/write-backup.ts';
import { Record } from '../../src/record/connection/record.ts';
import { makeTestDatabase, type TestDatabase } from '../test-record.ts';
import { codeOf } from '../workspace/authenticator.ts';
import { join as comeIn, password } from '../workspace/join.ts';
import { mailOf, openWorkspace, type TestWorkspace } from '../workspace/open-workspace.ts';
import { verifyAll } from './verify-all.ts';

let folder = '';
let here: TestWorkspace;
let restored: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-people-'));
  here = await openWorkspace();
  restored = await makeTestDatabase();
});
afterAll(async () => {
  await here.close();
  await restored.drop();
  await rm(folder, { recursive: true });
});

test('people come back with a backup: they sign in with what they had, and open sessions do not', async () => {
  const organisationId = await here.organisation('havermonde', 'Havermonde');
  const [anna, bea] = [
    await here.invite(organisationId, 'Anna Bewaard', ['administrator']),
    await here.invite(organisationId, 'Bea Onderweg', ['reader']),
  ];
  const before = here.visitor();
  const { key } = await comeIn(before, anna.word);
  const file = join(folder, 'backup.gz');
  await writeBackup(here.owner, { file, overwrite: false, program: '1', at: new Date() });
  const text = gunzipSync(await readFile(file)).toString();
  expect(text).toContain('Anna Bewaard');
  for (const secret of [
    password,
    key,
    bea.word,
    String(before.cookies.get('doelspoor.session_token')).split('.')[0] ?? '',
  ])
    expect(text).not.toContain(secret);
  await restoreBackup(restored.owner, file);
  const record = new Record(restored.server);
  const again = await openWorkspace(undefined, { ...here, ...restored, record, close: () => record.close() });
  const stale = again.visitor();
  for (const [name, value] of before.cookies) stale.cookies.set(name, value);
  expect((await stale.open('/beheer/havermonde')).title).toBe('Inloggen');
  const visitor = await again.visitor().send('/beheer/inloggen', { email: mailOf('Anna Bewaard'), password });
  await visitor.send('/beheer/code', { code: codeOf(key, new Date(Date.now() + 30_000)) });
  expect(visitor.title).toBe('Dag Anna Bewaard');
  expect((await again.visitor().open(`/beheer/uitnodiging/${bea.word}`)).title).toBe('Welkom bij Havermonde');
  expect(await verifyAll(record)).toEqual([]);
  expect(again.faults).toEqual([]);
  await again.close();
});
