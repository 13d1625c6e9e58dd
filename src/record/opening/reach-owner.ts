import { checkServer } from '../connection/check-server.ts';
import type { Server } from '../connection/record.ts';
import type { WhereRecorded } from '../connection/where-recorded.ts';
import type { ServerNotice } from '../embedded/server-notice.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { RecordError } from '../errors/record-error.ts';

/**
 * The server of a record as the owner of its tables, which are as an earlier program left them, or not there. Our own server is started; call
 * `stop`, or the program doesn't end.
 * @throws RecordError
 */
export async function reachOwner(
  { databaseUrl, ownerUrl, dataFolder }: WhereRecorded,
  options: {
    /** Whether a data folder that another process serves may be used too. */
    readonly share: boolean;
    /** Hears what a person should know of our own server. */
    readonly notice: (notice: ServerNotice) => void;
  },
): Promise<{ readonly server: Server; readonly stop: () => Promise<void> }> {
  if (databaseUrl === undefined && ownerUrl === undefined)
    return await startEmbedded({ ...options, dataFolder, lost: () => undefined });
  if (ownerUrl === undefined) throw new RecordError({ say: 'no-owner', with: {} });
  const server = { address: ownerUrl };
  await checkServer(server);
  return { server, stop: () => Promise.resolve() };
}
