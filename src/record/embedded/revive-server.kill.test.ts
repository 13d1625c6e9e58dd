import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCluster } from '../../../tests/copy-cluster.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../connection/record.ts';
import { readShared } from '../connection/transaction.ts';
import type { RecordError } from '../errors/record-error.ts';
import { openRecord } from '../opening/open-record.ts';
import { mostLosses } from './loss-limit.ts';
import { findPostmaster } from './postmaster.ts';
import type { ServerNotice } from './server-notice.ts';

const said: string[] = [];
let folder = '';
let record: Record;
let told: () => void = () => undefined;
let lost = Promise.withResolvers<RecordError>();

async function open(dataFolder: string): Promise<void> {
  lost = Promise.withResolvers<RecordError>();
  copyCluster(dataFolder);
  record = await openRecord({
    dataFolder,
    notice: ({ say }) => {
      said.push(say);
      told();
    },
    lost: lost.resolve,
  });
}

/** Kills the server of a cluster, and waits until a sentence says that it runs again. */
async function killServer(cluster: string): Promise<void> {
  const revived = new Promise<void>((resolve) => {
    told = resolve;
  });
  process.kill(findPostmaster(cluster)?.pid ?? 0, 'SIGKILL');
  await revived;
}

const read = () => readShared(record, listOrganisations);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-revive-'));
  chmodSync(folder, 0o755);
  said.length = 0;
});
afterEach(async () => {
  await record.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a server that is killed while it is used is started anew, says so once each time, and is still ours', async () => {
  await open(folder);
  const cluster = join(folder, 'postgres-18');
  for (const times of [1, 2, 3]) {
    await killServer(cluster);
    expect(await read()).toEqual([]);
    expect(said).toEqual(Array.from({ length: times }, () => 'started-anew'));
  }
  await expect(openRecord({ dataFolder: folder })).rejects.toMatchObject({ code: 'in-use' });
  await record.close();
  expect(findPostmaster(cluster)).toBeNull();
});

test('a server whose socket is elsewhere comes back at the same place', async () => {
  const deep = join(folder, 'gegevens-van-een-gemeente-met-een-heel-lange-naam'.repeat(2), 'en-nog-een-map');
  await open(deep);
  const cluster = join(deep, 'postgres-18');
  const socketFolder = findPostmaster(cluster)?.socketFolder ?? '';
  await killServer(cluster);
  expect(findPostmaster(cluster)?.socketFolder).toBe(socketFolder);
  expect(await read()).toEqual([]);
  await record.close();
  expect(existsSync(socketFolder)).toBe(false);
});

test('a server that is used twice comes back as one, for both', async () => {
  await open(folder);
  const back = Promise.withResolvers<ServerNotice>();
  const beside = await openRecord({ dataFolder: folder, share: true, notice: back.resolve });
  const cluster = join(folder, 'postgres-18');
  await killServer(cluster);
  await back.promise;
  await record.close();
  expect(await readShared(beside, listOrganisations)).toEqual([]);
  await beside.close();
  expect(findPostmaster(cluster)).toBeNull();
});

test('a server whose data is gone is lost: it says so, and no empty record in its place', async () => {
  await open(folder);
  const cluster = join(folder, 'postgres-18');
  const pid = findPostmaster(cluster)?.pid ?? 0;
  renameSync(cluster, `${cluster}.away`);
  process.kill(pid, 'SIGKILL');
  const error = await lost.promise;
  expect(error.saying).toEqual({ say: 'cluster-gone', with: { folder, cluster } });
  expect(existsSync(cluster)).toBe(false);
});

test('a server that ends again and again is lost in the end: whoever watches the program has to see it', async () => {
  await open(folder);
  const cluster = join(folder, 'postgres-18');
  for (let times = 1; times <= mostLosses; times += 1) await killServer(cluster);
  process.kill(findPostmaster(cluster)?.pid ?? 0, 'SIGKILL');
  const error = await lost.promise;
  expect(error.saying).toEqual({
    say: 'keeps-ending',
    with: { folder, minutes: 10, times: 6, log: `${folder}/server.log` },
  });
  expect(findPostmaster(cluster)).toBeNull();
});
