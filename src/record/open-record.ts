import { migrate } from './migrate.ts';
import { reachServer, type ServerOptions } from './reach-server.ts';
import { Record } from './record.ts';

/**
 * Opens the record and brings its tables up to date. Close it, or the program doesn't end.
 * Throws RecordError, whose message is a Dutch sentence that says what to do.
 */
export async function openRecord(options: ServerOptions): Promise<Record> {
  const { server, stop } = await reachServer(options);
  try {
    await migrate(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return new Record(server, { stop });
}
