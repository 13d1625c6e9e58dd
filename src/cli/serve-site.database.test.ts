import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { freePort } from '../../tests/free-port.ts';
import { startListeningServer } from '../../tests/listening-server.ts';
import { buildProgram, type Program, startProgram } from '../../tests/start-program.ts';
import { findPostmaster } from '../record/embedded/postmaster.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'groningen', 'begroting-2018');
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
  for (const program of running.splice(0)) await program.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const cluster = () => join(folder, 'postgres-18');

function serve(environment: Readonly<Record<string, string>> = {}, at = port): Program {
  const program = startProgram(['serve', '--example', example], {
    DOELSPOOR_DATA: folder,
    PORT: String(at),
    ...environment,
  });
  running.push(program);
  return program;
}

const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
const isServing = 'Doelspoor staat op';

test('a site whose database is lost ends with exit code 1 and one sentence, so that who watches it sees it', async () => {
  const site = serve();
  await site.hasPrinted(isServing);
  const postmaster = findPostmaster(cluster())?.pid ?? 0;
  renameSync(cluster(), `${cluster()}.away`);
  process.kill(postmaster, 'SIGKILL');
  expect(await site.ended).toBe(1);
  expect(site.said()).toContain(`De ingebouwde PostgreSQL in ${folder} start niet: de map ${cluster()} is weg.\n`);
  expect(site.said()).not.toMatch(/^ {4}at /m);
});

test('a second one on the same data ends with exit code 1 and one sentence; the first goes on, and ends with 0', async () => {
  const first = serve();
  await first.hasPrinted(isServing);
  const second = serve({}, await freePort());
  expect(await second.ended).toBe(1);
  expect(second.said()).toMatch(/^De gegevensmap .* is in gebruik door een andere Doelspoor \(proces \d+\)\. .*\n$/);
  expect(await ask('/groningen')).toBe(200);
  expect(await first.kill('SIGTERM')).toBe(0);
  expect(findPostmaster(cluster())).toBeNull();
});

test('after a kill of the program, and of it and its database, the next one shows the same', async () => {
  const first = serve();
  await first.hasPrinted(isServing);
  expect(await first.kill('SIGKILL')).toBe('SIGKILL');
  const second = serve();
  await second.hasPrinted(isServing);
  process.kill(findPostmaster(cluster())?.pid ?? 0, 'SIGKILL');
  await second.kill('SIGKILL');
  const third = serve();
  await third.hasPrinted(isServing);
  expect(await ask('/groningen/begroting-2018')).toBe(200);
});

test('while the server of the body is away a page is 503, and after it it is there; the site was never stopped', async () => {
  const server = await startListeningServer(folder);
  const site = serve({ DATABASE_URL: server.databaseUrl, DATABASE_OWNER_URL: server.ownerUrl });
  await site.hasPrinted(isServing);
  await server.stop();
  expect(await ask('/groningen/begroting-2018')).toBe(503);
  await server.start();
  expect(await ask('/groningen/begroting-2018')).toBe(200);
  expect(await site.kill('SIGTERM')).toBe(0);
  await server.stop();
});
