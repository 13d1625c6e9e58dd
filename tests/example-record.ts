import { createHash } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { importPaths } from '../src/cli/import/import-paths.ts';
import { connectionTo, Record, type Server } from '../src/record/connection/record.ts';
import { databaseAt, loginAt, runOn } from './database.ts';
import { openTestRecord, type TestRecord } from './test-record.ts';

const examples = join(import.meta.dirname, '..', 'examples');

/**
 * A record of its own for a test file, with documents of the examples in it. The first that asks for some of them in a run imports them; who
 * asks for the same gets a copy.
 * @param documents files and folders in `examples/`, all of which have to be read
 */
export async function openExampleRecord(...documents: readonly string[]): Promise<TestRecord> {
  const { server, template } = inject('database');
  const name = `${template}_${createHash('sha256').update(documents.join()).digest('hex').slice(0, 12)}`;
  const client = new pg.Client(connectionTo(server));
  await client.connect();
  try {
    // Held until the end of the session: of two that ask at once the second waits for what the first makes.
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeExample(server, name, documents);
  } finally {
    await client.end();
  }
  return await openTestRecord(name);
}

/** Makes it beside its place, so that what stands there is whole. */
async function makeExample(server: Server, name: string, documents: readonly string[]): Promise<void> {
  const { template, login } = inject('database');
  const making = `${name}_making`;
  await runOn(server, `drop database if exists ${making} with (force)`);
  await runOn(server, `create database ${making} template ${template}`);
  const record = new Record(loginAt(databaseAt(server, making), login));
  const paths = documents.map((document) => join(examples, document));
  const said: string[] = [];
  await importPaths(record, paths, {}, { say: (sentence) => said.push(sentence) });
  await record.close();
  if (said.length > 0) throw new Error(said.join(' '));
  await runOn(server, `alter database ${making} rename to ${name}`);
}
