import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { isAlive } from '../src/files/process-alive.ts';
import { connectionTo, type Server, webRole } from '../src/record/connection/record.ts';
import { findPostmaster } from '../src/record/embedded/postmaster.ts';
import { startEmbedded } from '../src/record/embedded/start-embedded.ts';
import { migrate } from '../src/record/migrations/migrate.ts';
import { openRecord } from '../src/record/opening/open-record.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The server that the tests run on, the name of a migrated database there that is copied for each test file, and who works on the copies.
     * Beside that a cluster that nothing runs on, for tests of a server of their own to copy; null on a server that is not of this run.
     */
    database: { server: Server; template: string; login: Login; cluster: string | null };
  }
}

/** A login with the web role and nothing more. */
export type Login = { readonly user: string; readonly password: string };

/** The same database as the login that a record works as. */
export function loginAt(server: Server, { user, password }: Login): Server {
  if (!('address' in server)) return { ...server, user };
  const address = new URL(server.address);
  Object.assign(address, { username: user, password });
  return { address: address.href };
}

/** A server as DATABASE_URL has it. */
export function addressOf(server: Server): string {
  if ('address' in server) return server.address;
  return `postgres://${server.user}@localhost/${server.database}?host=${encodeURIComponent(server.socketFolder)}`;
}

/** A database by another name on the same server. */
export function databaseAt(server: Server, name: string): Server {
  if (!('address' in server)) return { ...server, database: name };
  const address = new URL(server.address);
  address.pathname = `/${name}`;
  return { address: address.href };
}

/** Runs one statement on a database of the server, as its owner. */
export async function runOn(server: Server, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(connectionTo(server));
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Ends and removes what runs left behind that were killed: their folders carry the number of their process. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, owner] = /^doelspoor-test-(\d+)-/.exec(name) ?? [];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = join(tmpdir(), name);
    const orphan = findPostmaster(join(folder, 'postgres-18'));
    if (orphan !== null) process.kill(orphan.pid, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** A server of our own for this run, or the one that TEST_DATABASE_URL or DATABASE_URL names. */
async function startServer(): Promise<{ server: Server; cluster: string | null; stop: () => Promise<void> }> {
  const { TEST_DATABASE_URL, DATABASE_URL } = process.env;
  const address = TEST_DATABASE_URL ?? DATABASE_URL ?? '';
  if (address !== '') return { server: { address }, cluster: null, stop: () => Promise.resolve() };
  await sweep();
  const dataFolder = await mkdtemp(join(tmpdir(), `doelspoor-test-${process.pid}-`));
  // As root, the server runs under another account: one that can enter the folder leaves nothing outside it.
  await chmod(dataFolder, 0o755);
  await (await openRecord({ dataFolder })).close();
  const cluster = join(dataFolder, 'cluster');
  execFileSync('cp', ['-a', join(dataFolder, 'postgres-18'), cluster]);
  const { server, stop } = await startEmbedded({
    dataFolder,
    share: false,
    notice: () => undefined,
    lost: () => undefined,
  });
  // Nothing here has to outlive the machine; what does is tested on servers of its own.
  for (const setting of ['fsync', 'full_page_writes']) await runOn(server, `alter system set ${setting} = off`);
  await runOn(server, 'select pg_reload_conf()');
  return {
    server,
    cluster,
    stop: async () => {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** On a server of our own the web role itself signs in; elsewhere whether it may is not ours to change. */
async function makeLogin(server: Server): Promise<Login> {
  if (!('address' in server)) return { user: webRole, password: '' };
  const login = { user: `doelspoor_test_${process.pid}`, password: randomUUID() };
  await runOn(server, `create role ${login.user} login password '${login.password}' in role ${webRole}`);
  return login;
}

/** Before all tests of a run: a server with a migrated template, and a login. After them all are gone. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { server, cluster, stop } = await startServer();
  const template = `doelspoor_template_${process.pid}`;
  const tearDown = async () => {
    // With those that were made of it for all who need the same (`example-record.ts`).
    const { rows } = await runOn(server, `select datname from pg_database where datname ~ '^${template}(_|$)'`);
    for (const { datname } of rows) await runOn(server, `drop database if exists ${datname} with (force)`);
    await runOn(server, `drop role if exists doelspoor_test_${process.pid}`);
    await stop();
  };
  try {
    await runOn(server, `create database ${template}`);
    await migrate(databaseAt(server, template));
    project.provide('database', { server, template, login: await makeLogin(server), cluster });
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
