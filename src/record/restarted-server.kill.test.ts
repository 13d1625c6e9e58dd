import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListeningServer, startListeningServer } from '../../tests/listening-server.ts';
import { makeBook, makeImport } from '../../tests/make-book.ts';
import { listOrganisations } from '../features/organisations/queries/list-organisations.ts';
import { importPublication } from '../features/publications/commands/import-publication.ts';
import type { Record } from './connection/record.ts';
import { readShared } from './connection/transaction.ts';
import { isPassing } from './errors/passing-error.ts';
import { openRecord } from './opening/open-record.ts';

let folder = '';
let server: ListeningServer;
let record: Record;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-listening-'));
  chmodSync(folder, 0o755);
  server = await startListeningServer(folder);
  record = await openRecord({ ...server, dataFolder: '/nowhere' });
});
afterAll(async () => {
  await record.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const read = () => readShared(record, listOrganisations);
const add = (text: string) =>
  importPublication(record, makeImport(makeBook(2, text)), { actor: 'test', at: new Date() });

test.each(['SIGINT', 'SIGKILL'] as const)(
  'a server of the body itself that ends by %s and comes back is gone on with, by readers and by writers',
  async (signal) => {
    await add(`Voor ${signal}.`);
    const before = await read();
    // More than one connection is open when it ends.
    await Promise.all([read(), read(), read()]);
    await server.stop(signal);
    const refused = await read().catch((error: unknown) => error);
    expect(isPassing(refused)).toBe(true);
    await server.start();
    expect(await Promise.all([read(), read(), read()])).toEqual([before, before, before]);
    await add(`Na ${signal}.`);
  },
);

test('a server that is not there yet cannot be reached, and the system says why', async () => {
  await server.stop();
  const opened = openRecord({ ...server, dataFolder: '/nowhere' });
  await expect(opened).rejects.toMatchObject({
    saying: { say: 'cannot-connect', with: { reason: expect.stringMatching(/^connect ECONNREFUSED [\d.:]+$/) } },
  });
  await server.start();
});
