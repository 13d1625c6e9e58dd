import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { Record, type Server } from '../src/record/connection/record.ts';
import { databaseAt, loginAt, runOn } from './database.ts';

/** A database of its own for a test file. */
export type TestDatabase = {
  /** As the login that a record works as. */
  readonly server: Server;
  /** As the owner of the tables, past row-level security where that is a superuser. */
  readonly owner: Server;
  /** Runs a statement as the owner. */
  readonly asOwner: (statement: string) => ReturnType<typeof runOn>;
  readonly drop: () => Promise<void>;
};

/** A record of its own for a test file, on a copy of the migrated template. Close it in `afterAll`. */
export type TestRecord = Omit<TestDatabase, 'drop'> & {
  readonly record: Record;
  readonly close: () => Promise<void>;
};

/** Makes a database; without a template one that has no tables. Drop it in `afterAll`. */
export async function makeTestDatabase(template?: string): Promise<TestDatabase> {
  const { server, login } = inject('database');
  const name = `doelspoor_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  const owner = databaseAt(server, name);
  return {
    server: loginAt(owner, login),
    owner,
    asOwner: (statement) => runOn(owner, statement),
    drop: async () => void (await runOn(server, `drop database if exists ${name} with (force)`)),
  };
}

/** @param template the database that it is a copy of: one with the tables of this program and nothing in them, unless another is named */
export async function openTestRecord(template = inject('database').template): Promise<TestRecord> {
  const { drop, ...database } = await makeTestDatabase(template);
  const record = new Record(database.server);
  return {
    ...database,
    record,
    close: async () => {
      await record.close();
      await drop();
    },
  };
}
