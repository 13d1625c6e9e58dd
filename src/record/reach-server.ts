import { checkServer } from './check-server.ts';
import { type Embedded, startEmbedded } from './embedded/start-embedded.ts';
import type { RecordError } from './record-error.ts';

export type ServerOptions = {
  /** The address of a PostgreSQL server (15 or newer); without it our own server runs on the data folder. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  /** Whether a data folder that another process serves may be used too: an import does, a site doesn't. */
  readonly share?: boolean;
  /** Hears what a person should know about the start, in Dutch. */
  readonly say?: (sentence: string) => void;
  /** Told, once, when our own server ended and could not be started anew: nothing can be read any more. */
  readonly lost?: (error: RecordError) => void;
};

/**
 * The server that the record is on, started where it is our own. Its tables are as an earlier program left them, or not there. Call `stop`, or
 * the program doesn't end.
 * @throws RecordError
 */
export async function reachServer({ databaseUrl = '', ...options }: ServerOptions): Promise<Embedded> {
  if (databaseUrl !== '') {
    const server = { address: databaseUrl };
    await checkServer(server);
    return { server, stop: () => Promise.resolve() };
  }
  return await startEmbedded({ share: false, say: () => undefined, lost: () => undefined, ...options });
}
