import pg from 'pg';
import { connectionTo, type Server } from '../connection/record.ts';
import { listenFor } from '../errors/silent-server.ts';

/** A foreign key over all rows of a large record takes minutes, in which the server says nothing. */
const silenceMs = 15 * 60_000;

/**
 * The settings under which a value is written as a text that gives the same value on another server, and under which a copy may take as
 * long as it takes. Of the transaction only: a pooler between us and the server can't leak them.
 */
const settings = {
  timezone: 'UTC',
  datestyle: 'ISO, YMD',
  bytea_output: 'hex',
  extra_float_digits: '1',
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
};

/**
 * Runs `body` in one transaction as the owner of the tables, on a connection of its own.
 * @param mode `copy` sees all rows as they are at one moment and can change nothing
 * Throws what the body or the server throws, after which nothing was changed.
 */
export async function asOwner<Result>(
  server: Server,
  mode: 'copy' | 'change',
  body: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...connectionTo(server), stream: () => listenFor(silenceMs) });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(mode === 'copy' ? 'begin isolation level repeatable read read only' : 'begin');
    for (const [name, value] of Object.entries(settings)) await client.query(`set local ${name} = '${value}'`);
    const result = await body(client);
    await client.query('commit');
    return result;
  } finally {
    // With a question still open this hangs up, and the server rolls back.
    await client.end();
  }
}
