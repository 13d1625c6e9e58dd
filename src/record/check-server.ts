import pg from 'pg';
import { isSilence } from './passing-error.ts';
import { connectionTo, type Server } from './record.ts';
import { RecordError } from './record-error.ts';
import { listenFor } from './silent-server.ts';

const oldestVersion = 150_000;
const answerMs = 10_000;

/** Throws RecordError `cannot-connect` where the server can't be reached, and `too-old` where it is older than PostgreSQL 15. */
export async function checkServer(server: Server): Promise<void> {
  let version: string;
  let number: number;
  try {
    const client = new pg.Client({ ...connectionTo(server), stream: () => listenFor(answerMs) });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const answer = await client.query(
        `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
      );
      version = String(answer.rows[0]?.version);
      number = Number(answer.rows[0]?.number);
    } finally {
      await client.end();
    }
  } catch (error) {
    // A refused connection to a name with several addresses is an AggregateError without a message.
    const reason =
      !isSilence(error) && error instanceof Error && error.message !== '' ? error.message : 'geen antwoord';
    throw new RecordError({ code: 'cannot-connect', details: { reason: `${reason}.` }, cause: error });
  }
  if (number < oldestVersion) throw new RecordError({ code: 'too-old', details: { version } });
}
