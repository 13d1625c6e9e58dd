import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyCluster } from '../../../tests/copy-cluster.ts';
import { connectionTo } from '../../record/connection/record.ts';
import { findPostmaster } from '../../record/embedded/postmaster.ts';
import { type Embedded, startEmbedded } from '../../record/embedded/start-embedded.ts';
import { expectSentences, lastSentence, type StartedProgram, startProgram } from '../started-program.fixture.ts';

let folder = '';
let data = '';
let cluster = '';
/** What verify says of a record of which nothing is half. */
let sound = '';
let embedded: Embedded;
/** Has a lock on what a command reads, so that the command is in the midst of it when the server goes. */
let holder: pg.Client;

async function run(...parameters: readonly string[]): Promise<string> {
  const program = startProgram(data, ...parameters);
  expect([await program.end, program.said()]).toEqual([0, expect.any(String)]);
  return program.printed();
}

function connect(): Promise<pg.Client> {
  const client = new pg.Client(connectionTo(embedded.server));
  client.on('error', () => undefined);
  return client.connect().then(() => client);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-lost-'));
  chmodSync(folder, 0o755);
  data = join(folder, 'data');
  cluster = join(data, 'postgres-18');
  copyCluster(data);
  await run('import', join(import.meta.dirname, '..', '..', '..', 'examples', 'groningen'));
  sound = await run('verify');
});
beforeEach(async () => {
  embedded = await startEmbedded({ dataFolder: data, share: false, notice: () => undefined, lost: () => undefined });
  holder = await connect();
});
afterEach(() => embedded.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits until a command wants what the holder has; the server tells nobody of that. */
async function untilHeld({ child, said }: StartedProgram): Promise<void> {
  const watcher = await connect();
  const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'doelspoor'`;
  while ((await watcher.query(waiting)).rowCount === 0) {
    if (child.exitCode !== null) throw new Error(`It ended before it came to what is held: ${said()}`);
    await pause(20);
  }
  await watcher.end();
}

/** Takes the server away where it cannot be started anew: its data is elsewhere. */
async function killServer(): Promise<void> {
  const pid = findPostmaster(cluster)?.pid ?? 0;
  renameSync(cluster, `${cluster}-away`);
  process.kill(pid, 'SIGKILL');
}

async function keysOf(query: string): Promise<readonly string[]> {
  return (await holder.query(query)).rows.map((row: { readonly key: string }) => row.key);
}

const ofGroningen = ['--organisation', 'groningen'];

test.each([
  ['a list', 'thread', ['threads', 'list', ...ofGroningen]],
  ['a ruling', 'event', ['threads', 'reject', 'STATEMENT', 'OTHER', '--reason', 'Anders.', ...ofGroningen]],
  ['an explanation', 'event', ['findings', 'explain', 'FINDING', '--reason', 'Anders.', ...ofGroningen]],
  ['a verification', 'edition', ['verify', '--json']],
])(
  '%s of which the database goes says so in one sentence, prints nothing half and leaves nothing half',
  async (_, table, words) => {
    const [finding = ''] = await keysOf('select key from finding order by ordinal');
    const [statement = '', other = ''] = await keysOf(
      `select statement_id as key from statement where kind = 'commitment' order by 1`,
    );
    const named: Readonly<Record<string, string>> = {
      FINDING: finding,
      STATEMENT: statement,
      OTHER: other,
    };
    expect(Object.values(named)).not.toContain('');
    await holder.query(`begin; lock table ${table} in access exclusive mode`);
    const program = startProgram(data, ...words.map((word) => named[word] ?? word));
    await untilHeld(program);
    await killServer();
    const code = await program.end;
    renameSync(`${cluster}-away`, cluster);
    expectSentences(program.said());
    expect([
      code,
      program.printed(),
      program.said().trimEnd().split('\n').length,
      lastSentence(program.said()),
    ]).toEqual([1, '', 1, expect.stringMatching(/^De database viel weg, .* geef dezelfde opdracht opnieuw\.$/)]);
    await embedded.stop();
    expect(await run('verify')).toBe(sound);
  },
  60_000,
);
