import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { Record, type Server } from '../src/record/record.ts';
import { databaseAt, runOn } from './database.ts';

/** A database of its own for a test file. */
export type TestDatabase = {
  readonly server: Server;
  /** Runs a statement as the owner of the tables, past row-level security where that is a superuser. */
  readonly asOwner: (statement: string) => ReturnType<typeof runOn>;
  readonly drop: () => Promise<void>;
};

/** A record of its own for a test file, on a copy of the migrated template. Close it in `afterAll`. */
export type TestRecord = Pick<TestDatabase, 'server' | 'asOwner'> & {
  readonly record: Record;
  readonly close: () => Promise<void>;
};

/** Makes a database; without a template one that has no tables. Drop it in `afterAll`. */
export async function makeTestDatabase(template?: string): Promise<TestDatabase> {
  const { server } = inject('database');
  const name = `doelspoor_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  const own = databaseAt(server, name);
  return {
    server: own,
    asOwner: (statement) => runOn(own, statement),
    drop: async () => void (await runOn(server, `drop database if exists ${name} with (force)`)),
  };
}

export async function openTestRecord(): Promise<TestRecord> {
  const { server, asOwner, drop } = await makeTestDatabase(inject('database').template);
  const record = new Record(server);
  return {
    record,
    server,
    asOwner,
    close: async () => {
      await record.close();
      await drop();
    },
  };
}
