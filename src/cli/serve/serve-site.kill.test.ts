import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildProgram, type Program, stackLine, startProgram } from '../../../tests/attack/program.ts';
import { copyCluster } from '../../../tests/copy-cluster.ts';
import { freePort } from '../../../tests/free-port.ts';
import { startListeningServer } from '../../../tests/listening-server.ts';

import { findPostmaster } from '../../record/embedded/postmaster.ts';

const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'groningen', 'begroting-2018');
const running: Program[] = [];
let folder = '';
let port = 0;

beforeAll(buildProgram);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-serve-'));
  chmodSync(folder, 0o755);
  port = await freePort();
});
afterEach(async () => {
  for (const program of running.splice(0)) await end(program, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const cluster = () => join(folder, 'postgres-18');

function serve(environment: Readonly<Record<string, string>> = {}, at = port): Program {
  const program = startProgram(folder, ['serve', '--example', example], { PORT: String(at), ...environment });
  running.push(program);
  return program;
}

async function end(program: Program, signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
  program.signal(signal);
  const how = await program.ended;
  return how.code ?? how.signal;
}

async function isServing(program: Program): Promise<void> {
  const said = () => program.output() + program.errors();
  while (!said().includes('Doelspoor staat op ')) {
    if (program.hasEnded()) throw new Error(said());
    await pause(20);
  }
}

const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;

test('a site whose database is lost ends with exit code 1 and one sentence, so that who watches it sees it', async () => {
  copyCluster(folder);
  const site = serve();
  await isServing(site);
  const postmaster = findPostmaster(cluster())?.pid ?? 0;
  renameSync(cluster(), `${cluster()}.away`);
  process.kill(postmaster, 'SIGKILL');
  expect(await site.ended).toMatchObject({ code: 1 });
  expect(site.errors()).toContain(`De ingebouwde PostgreSQL in ${folder} start niet: de map ${cluster()} is weg.\n`);
  expect(site.errors()).not.toMatch(stackLine);
});

test('a second one on the same data ends with exit code 1 and one sentence; the first goes on, and ends with 0', async () => {
  copyCluster(folder);
  const first = serve();
  await isServing(first);
  const second = serve({}, await freePort());
  expect(await second.ended).toMatchObject({ code: 1 });
  expect(second.errors()).toMatch(/^De gegevensmap .* is in gebruik door een andere Doelspoor \(proces \d+\)\. .*\n$/);
  expect(await ask('/groningen')).toBe(200);
  expect(await end(first, 'SIGTERM')).toBe(0);
  expect(findPostmaster(cluster())).toBeNull();
});

test('after a kill of the program, and of it and its database, the next one shows the same', async () => {
  copyCluster(folder);
  const first = serve();
  await isServing(first);
  expect(await end(first, 'SIGKILL')).toBe('SIGKILL');
  const second = serve();
  await isServing(second);
  process.kill(findPostmaster(cluster())?.pid ?? 0, 'SIGKILL');
  await end(second, 'SIGKILL');
  const third = serve();
  await isServing(third);
  expect(await ask('/groningen/begroting-2018')).toBe(200);
});

test('while the server of the body is away a page is 503, and after it it is there; the site was never stopped', async () => {
  const server = await startListeningServer(folder);
  const site = serve({ DATABASE_URL: server.databaseUrl, DATABASE_OWNER_URL: server.ownerUrl });
  await isServing(site);
  await server.stop();
  expect(await ask('/groningen/begroting-2018')).toBe(503);
  await server.start();
  expect(await ask('/groningen/begroting-2018')).toBe(200);
  expect(await end(site, 'SIGTERM')).toBe(0);
  await server.stop();
});
