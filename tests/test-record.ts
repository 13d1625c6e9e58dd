import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { Record, type Server } from '../src/record/record.ts';
import { databaseAt, loginAt, runOn } from './database.ts';

/** A record of its own for a test file, on a copy of the migrated template. Close it in `afterAll`. */
export type TestRecord = {
  readonly record: Record;
  /** As the login that the record works as. */
  readonly server: Server;
  /** The same as the owner of the tables. */
  readonly owner: Server;
  /** Runs a statement as the owner of the tables, past row-level security where that is a superuser. */
  readonly asOwner: (statement: string) => ReturnType<typeof runOn>;
  readonly close: () => Promise<void>;
};

export async function openTestRecord(): Promise<TestRecord> {
  const { server, template, login } = inject('database');
  const name = `doelspoor_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name} template ${template}`);
  const own = databaseAt(server, name);
  const web = loginAt(own, login);
  const record = new Record(web);
  return {
    record,
    server: web,
    owner: own,
    asOwner: (statement) => runOn(own, statement),
    close: async () => {
      await record.close();
      await runOn(server, `drop database if exists ${name} with (force)`);
    },
  };
}
