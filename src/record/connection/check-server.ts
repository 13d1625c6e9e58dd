import pg from 'pg';
import { isSilence } from '../errors/passing-error.ts';
import { RecordError } from '../errors/record-error.ts';
import { listenFor } from '../errors/silent-server.ts';
import { connectionTo, type Server } from './record.ts';

const oldestVersion = 150_000;
const answerMs = 10_000;

/** Asks a server one thing over a connection of its own. Throws RecordError `cannot-connect` where it can't be reached, else the server's error. */
export async function askServer(server: Server, question: string): Promise<readonly pg.QueryResultRow[]> {
  const client = new pg.Client({ ...connectionTo(server), stream: () => listenFor(answerMs) });
  client.on('error', () => undefined);
  try {
    await client.connect().catch((error: unknown) => {
      throw cannotConnect(error);
    });
    return (await client.query(question)).rows;
  } catch (error) {
    throw isSilence(error) ? cannotConnect(error) : error;
  } finally {
    await client.end();
  }
}

function cannotConnect(error: unknown): RecordError {
  // A refused connection to a name with several addresses is an AggregateError without a message.
  const reason = !isSilence(error) && error instanceof Error && error.message !== '' ? error.message : null;
  return new RecordError({ say: 'cannot-connect', with: { reason } }, error);
}

/** Throws RecordError `cannot-connect` where the server can't be reached, and `too-old` where it is older than PostgreSQL 15. */
export async function checkServer(server: Server): Promise<void> {
  const [answer] = await askServer(
    server,
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
  );
  if (Number(answer?.number) < oldestVersion)
    throw new RecordError({ say: 'too-old', with: { version: String(answer?.version) } });
}
