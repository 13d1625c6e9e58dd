import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCluster } from '../../../tests/copy-cluster.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../../record/connection/record.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { findPostmaster } from '../../record/embedded/postmaster.ts';
import { openRecord } from '../../record/opening/open-record.ts';
import { createSite } from './site.tsx';

let folder = '';
let record: Record;
let frozen: number[] = [];

/** Stops every process of the server where it is, as a disk that hangs does. */
function freeze(): void {
  const postmaster = findPostmaster(join(folder, 'postgres-18'))?.pid ?? 0;
  const listed = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const children = listed.map((line) => line.trim().split(/\s+/).map(Number));
  frozen = [postmaster, ...children.flatMap(([pid, parent]) => (parent === postmaster && pid ? [pid] : []))];
  for (const pid of frozen) process.kill(pid, 'SIGSTOP');
}

function thaw(): void {
  for (const pid of frozen.splice(0)) process.kill(pid, 'SIGCONT');
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-hang-'));
  chmodSync(folder, 0o755);
  copyCluster(folder);
  record = await openRecord({ dataFolder: folder });
});
afterEach(async () => {
  thaw();
  await record.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a database that hangs gives every reader 503 in time, and the site goes on when it does', async () => {
  const assets = {
    css: '/a.css',
    overviewCss: '/b.css',
    chapterCss: '/c.css',
    threadTableCss: '/c.css',
    reviewCss: '/d.css',
    workCss: '/w.css',
    writeJs: '/w.js',
    font: '/f.woff2',
    icon: '/i.svg',
  };
  const site = createSite({ record, assets });
  const ask = () => Promise.all(Array.from({ length: 14 }, async (_, n) => await site.request(`/zoeken?q=woord${n}`)));
  for (const response of await ask()) expect(response.status).toBe(200);
  freeze();
  const before = performance.now();
  for (const response of await ask()) {
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
  // Ten at a time: 7 s for a question, and those that wait for a turn at most 10 s before theirs.
  expect(performance.now() - before).toBeLessThan(25_000);
  thaw();
  for (const response of await ask()) expect(response.status).toBe(200);
  expect(await readShared(record, listOrganisations)).toEqual([]);
});
