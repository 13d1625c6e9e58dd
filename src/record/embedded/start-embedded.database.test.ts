import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyCluster } from '../../../tests/copy-cluster.ts';
import { makeBook, makeImport } from '../../../tests/make-book.ts';
import { startHolder } from '../../../tests/start-holder.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';
import type { Record } from '../connection/record.ts';
import { readShared } from '../connection/transaction.ts';
import { RecordError } from '../errors/record-error.ts';
import { openRecord } from '../opening/open-record.ts';
import { findPostmaster } from './postmaster.ts';
import type { ServerNotice } from './server-notice.ts';

const open: Record[] = [];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-embedded-'));
  // The server's account must be able to enter; a folder that it can't has a test of its own.
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const record of open.splice(0)) await record.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(
  options: { share?: boolean; at?: string; notice?: (notice: ServerNotice) => void } = {},
): Promise<Record> {
  const { at: dataFolder = folder, ...rest } = options;
  const record = await openRecord({ dataFolder, ...rest });
  open.push(record);
  return record;
}

async function addOrganisation(record: Record): Promise<void> {
  await importPublication(record, makeImport(makeBook(1)), { actor: 'test', at: new Date() });
}

async function slugs(record: Record): Promise<string[]> {
  return (await readShared(record, listOrganisations)).map(({ slug }) => slug);
}

const cluster = () => join(folder, 'postgres-18');

describe('the embedded server', () => {
  test('keeps what was written, leaves nothing running, and lets nobody else in', async () => {
    const record = await start();
    await addOrganisation(record);
    expect(statSync(join(folder, 'socket')).mode & 0o777).toBe(0o700);
    expect(statSync(cluster()).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(cluster(), 'pg_hba.conf'), 'utf8')).toBe(
      'local all doelspoor peer map=doelspoor\nlocal /^doelspoor doelspoor_web peer map=doelspoor\n',
    );
    // The sixth line is the address that it listens on for TCP.
    expect(readFileSync(join(cluster(), 'postmaster.pid'), 'utf8').split('\n')[5]).toBe('');
    await record.close();
    expect(findPostmaster(cluster())).toBeNull();
    expect(await slugs(await start())).toEqual(['groningen']);
  });

  test('a data folder in use is refused, with the folder and the process', async () => {
    copyCluster(folder);
    const holder = await startHolder(folder);
    const refused = await openRecord({ dataFolder: folder }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RecordError);
    expect(refused).toMatchObject({ saying: { say: 'in-use', with: { folder, holder: holder.pid } } });
    await holder.close();
    await start();
  });

  test('an import beside it uses the same server, and goes on when the first one leaves', async () => {
    copyCluster(folder);
    const holder = await startHolder(folder);
    const beside = await start({ share: true });
    await addOrganisation(beside);
    await holder.close();
    expect(await slugs(beside)).toHaveLength(1);
    await beside.close();
    expect(findPostmaster(cluster())).toBeNull();
  });

  test('an import that came first, as after a crash of the site, does not keep the site from starting', async () => {
    copyCluster(folder);
    const holder = await startHolder(folder, { share: true });
    const site = await start();
    await addOrganisation(site);
    await expect(openRecord({ dataFolder: folder })).rejects.toMatchObject({ code: 'in-use' });
    await holder.close();
    expect(await slugs(site)).toHaveLength(1);
    await site.close();
    expect(findPostmaster(cluster())).toBeNull();
  });

  test('that a killed process left behind is taken over and stopped in the end', async () => {
    copyCluster(folder);
    const holder = await startHolder(folder);
    const before = findPostmaster(cluster())?.pid;
    await holder.kill();
    expect(findPostmaster(cluster())?.pid).toBe(before);
    const record = await start();
    await addOrganisation(record);
    await record.close();
    expect(findPostmaster(cluster())).toBeNull();
  });

  test('started by several at once is one server with one owner', async () => {
    const all = await Promise.allSettled([1, 2, 3, 4].map(() => startHolder(folder)));
    const [owner, ...more] = all.filter((one) => one.status === 'fulfilled');
    expect(more).toEqual([]);
    for (const one of all) if (one.status === 'rejected') expect(String(one.reason)).toContain('RecordError: in-use');
    await owner?.value.close();
    expect(findPostmaster(cluster())).toBeNull();
  });

  test('that was killed itself replays its log: nothing that was accepted is lost', async () => {
    copyCluster(folder);
    const record = await start();
    await addOrganisation(record);
    const postmaster = findPostmaster(cluster());
    process.kill(postmaster?.pid ?? 0, 'SIGKILL');
    await record.close();
    expect(await slugs(await start())).toHaveLength(1);
  });
});

describe('a data folder', () => {
  test('whose server runs where it cannot be seen, in another container, is left alone', async () => {
    mkdirSync(join(folder, 'socket'));
    const hidden = createServer().listen(join(folder, 'socket', '.s.PGSQL.5432'));
    await once(hidden, 'listening');
    await expect(openRecord({ dataFolder: folder })).rejects.toMatchObject({
      saying: { say: 'in-use', with: { folder, holder: 'unseen' } },
    });
    expect(existsSync(cluster())).toBe(false);
    hidden.close();
    await once(hidden, 'close');
    await start();
  });

  test.runIf(process.getuid?.() === 0)('of a user who has a number and no name is refused', async () => {
    chmodSync(folder, 0o777);
    const script = join(import.meta.dirname, '..', '..', '..', 'tests', 'hold-record.ts');
    const program = spawn(process.execPath, [script, folder, '0'], { uid: 54_321, gid: 54_321, cwd: '/' });
    let said = '';
    program.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    await once(program, 'close');
    expect(said).toContain('RecordError: nameless {"uid":"54321"}');
  });

  test('that was half made when its maker was killed is made anew', async () => {
    const half = join(folder, 'postgres-18.making-4194304');
    mkdirSync(half);
    writeFileSync(join(half, 'PG_VERSION'), '18');
    await start();
    expect(readdirSync(folder).toSorted()).toEqual(['postgres-18', 'server.log', 'socket']);
  });

  test('of a machine that went down, whose process number is now of another program, starts', async () => {
    copyCluster(folder);
    await (await start()).close();
    writeFileSync(join(cluster(), 'postmaster.pid'), `${process.pid}\n${cluster()}\n1\n5432\n\n\n\nready   \n`);
    await start();
    expect(findPostmaster(cluster())?.pid).not.toBe(process.pid);
  });

  test('of a server and program killed together, whose numbers are now of another program of its account, starts', async () => {
    copyCluster(folder);
    const holder = await startHolder(folder);
    const postmaster = findPostmaster(cluster());
    const locks = [join(cluster(), 'postmaster.pid'), join(folder, 'socket', '.s.PGSQL.5432.lock')];
    process.kill(postmaster?.pid ?? 0, 'SIGKILL');
    await holder.kill();
    const { uid, gid } = statSync(cluster());
    // Its argument names the cluster too, as an editor or a pager on the server's files would.
    const other = spawn('/bin/sh', ['-c', 'read line', join(cluster(), 'postgresql.conf')], { uid, gid, cwd: '/' });
    try {
      for (const lock of locks) {
        const [, ...rest] = readFileSync(lock, 'utf8').split('\n');
        writeFileSync(lock, [String(other.pid), ...rest].join('\n'));
      }
      await start();
      expect(readFileSync(locks[1] ?? '', 'utf8').split('\n')[0]).toBe(String(findPostmaster(cluster())?.pid));
      expect(other.exitCode).toBeNull();
    } finally {
      other.kill();
    }
  });

  test('with a path too long for a socket keeps it elsewhere, and cleans up', async () => {
    const deep = join(folder, 'gegevens-van-een-gemeente-met-een-heel-lange-naam'.repeat(2), 'en-nog-een-map');
    copyCluster(deep);
    const record = await start({ at: deep });
    const socketFolder = findPostmaster(join(deep, 'postgres-18'))?.socketFolder ?? '';
    expect(socketFolder).toMatch(/^\/tmp\/doelspoor-/);
    expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
    await record.close();
    expect(existsSync(socketFolder)).toBe(false);
  });

  test('with its socket elsewhere takes up the place of a server that was killed, together with its program', async () => {
    const deep = join(folder, 'gegevens-van-een-gemeente-met-een-heel-lange-naam'.repeat(2), 'en-nog-een-map');
    copyCluster(deep);
    const holder = await startHolder(deep);
    const killed = findPostmaster(join(deep, 'postgres-18'));
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    await holder.kill();
    const record = await start({ at: deep });
    expect(findPostmaster(join(deep, 'postgres-18'))?.socketFolder).toBe(killed?.socketFolder);
    await record.close();
    expect(existsSync(killed?.socketFolder ?? '')).toBe(false);
  });

  test.runIf(process.getuid?.() === 0)(
    'that only root may enter has its database elsewhere, says where, and finds it again',
    async () => {
      const closed = join(folder, 'alleen-root');
      mkdirSync(closed, { mode: 0o700 });
      const told: ServerNotice[] = [];
      const first = await start({ at: join(closed, 'data'), notice: (one) => told.push(one) });
      await addOrganisation(first);
      await first.close();
      const place = readFileSync(join(closed, 'data', 'postgres-folder.txt'), 'utf8').trim();
      expect(told).toMatchObject([{ say: 'elsewhere', with: { folder: place } }]);
      const second = await start({ at: join(closed, 'data') });
      expect(await slugs(second)).toHaveLength(1);
      await second.close();
      rmSync(place, { recursive: true });
    },
  );
});
