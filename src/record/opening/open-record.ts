import { checkServer } from '../connection/check-server.ts';
import { Record, type Server } from '../connection/record.ts';
import type { WhereRecorded } from '../connection/where-recorded.ts';
import type { ServerNotice } from '../embedded/server-notice.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { untilBack } from '../embedded/until-back.ts';
import { RecordError } from '../errors/record-error.ts';
import { migrate } from '../migrations/migrate.ts';
import { checkLogin } from './check-login.ts';

export type RecordOptions = WhereRecorded & {
  /** Whether a data folder that another process serves may be used too: an import does, a site doesn't. */
  readonly share?: boolean;
  /** Reads as the login that owns the tables, where that is known: nothing is hidden from it. For whoever checks the record. */
  readonly asOwner?: boolean;
  /** Hears what a person should know of our own server. */
  readonly notice?: (notice: ServerNotice) => void;
  /** Told, once, when our own server ended and could not be started anew: nothing can be read any more. */
  readonly lost?: (error: RecordError) => void;
};

/**
 * Opens the record and brings its tables up to date. Close it, or the program doesn't end.
 * Throws RecordError, which says why.
 */
export async function openRecord(options: RecordOptions): Promise<Record> {
  const { databaseUrl, ownerUrl } = options;
  if (databaseUrl !== undefined) return await openAt({ address: databaseUrl }, ownerUrl, options.asOwner);
  if (ownerUrl !== undefined) throw new RecordError({ say: 'no-login', with: {} });
  const { server, web, stop } = await startEmbedded({
    dataFolder: options.dataFolder,
    share: options.share ?? false,
    notice: options.notice ?? (() => undefined),
    lost: options.lost ?? (() => undefined),
  });
  try {
    await untilBack(() => migrate(server));
  } catch (error) {
    await stop();
    throw error;
  }
  return new Record(options.asOwner === true ? server : web, { stop });
}

async function openAt(server: Server, ownerUrl: string | undefined, asOwner = false): Promise<Record> {
  await checkServer(server);
  if (ownerUrl !== undefined) await migrate({ address: ownerUrl });
  await checkLogin(server);
  return new Record(asOwner && ownerUrl !== undefined ? { address: ownerUrl } : server);
}
