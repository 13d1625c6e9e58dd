import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { findPostmaster } from '../src/record/embedded/postmaster.ts';
import { isAlive } from '../src/record/embedded/process-alive.ts';
import { startEmbedded } from '../src/record/embedded/start-embedded.ts';
import { migrate } from '../src/record/migrate.ts';
import { connectionTo, type Server } from '../src/record/record.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that the tests run on, and the name of a migrated database there that is copied for each test file. */
    database: { server: Server; template: string };
  }
}

/** A database by another name on the same server. */
export function databaseAt(server: Server, name: string): Server {
  if (!('address' in server)) return { ...server, database: name };
  const address = new URL(server.address);
  address.pathname = `/${name}`;
  return { address: address.href };
}

/** The address of a server, for a program of its own. */
export function addressOf(server: Server): string {
  if ('address' in server) return server.address;
  const { user, database, socketFolder } = server;
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;
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
async function startServer(): Promise<{ server: Server; stop: () => Promise<void> }> {
  const { TEST_DATABASE_URL, DATABASE_URL } = process.env;
  const address = TEST_DATABASE_URL ?? DATABASE_URL ?? '';
  if (address !== '') return { server: { address }, stop: () => Promise.resolve() };
  await sweep();
  const dataFolder = await mkdtemp(join(tmpdir(), `doelspoor-test-${process.pid}-`));
  // As root, the server runs under another account: one that can enter the folder leaves nothing outside it.
  await chmod(dataFolder, 0o755);
  const { server, stop } = await startEmbedded({
    dataFolder,
    share: false,
    say: () => undefined,
    lost: () => undefined,
  });
  return {
    server,
    stop: async () => {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Before all tests of a run: a server with a migrated template. After them both are gone. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startServer();
  const template = `doelspoor_template_${process.pid}`;
  const tearDown = async () => {
    await runOn(server, `drop database if exists ${template} with (force)`);
    await stop();
  };
  try {
    await runOn(server, `create database ${template}`);
    await migrate(databaseAt(server, template));
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('database', { server, template });
  return tearDown;
}
