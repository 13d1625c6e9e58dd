import { setTimeout as pause } from 'node:timers/promises';
import { isLostConnection } from '../passing-error.ts';
import type { Server } from '../record.ts';
import { RecordError } from '../record-error.ts';
import { prepareBinaries } from './binaries.ts';
import { explainFolder } from './explain-folder.ts';
import { findHome, type Home } from './home.ts';
import { makeCluster, superuser } from './make-cluster.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';
import { Presence } from './presence.ts';
import { runServer, stopServer } from './run-server.ts';

const database = 'doelspoor';

export type EmbeddedOptions = {
  readonly dataFolder: string;
  /** Whether a server that another process owns may be used too (an import beside a running site), or is an error `in-use`. */
  readonly share: boolean;
  /** Hears, in Dutch, what a person should know: where the data is when that isn't the data folder. */
  readonly say: (sentence: string) => void;
};

export type Embedded = { readonly server: Server; readonly stop: () => Promise<void> };

/** A server that is starting or stopping under another process is waited for. */
async function findOrRun(home: Home): Promise<Postmaster> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const found = findPostmaster(home.cluster);
    if (found === null) break;
    if (found.ready) return found;
    await pause(50);
  }
  const native = prepareBinaries(home.account, home.folder);
  makeCluster(home, native);
  return await runServer(home, native);
}

/** Joins the server; one that stops just before that is started anew. */
async function joinServer(home: Home): Promise<{ postmaster: Postmaster; presence: Presence }> {
  for (let attempt = 1; ; attempt += 1) {
    const postmaster = await findOrRun(home);
    try {
      return { postmaster, presence: await Presence.join(postmaster.socketFolder) };
    } catch (error) {
      if (attempt >= 20) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new RecordError({ code: 'cannot-start', details: { folder: home.folder, reason }, cause: error });
      }
      await pause(100);
    }
  }
}

/** The last process to leave stops the server: an owner with others beside it gives the lock up, and looks again whether they left too. */
async function stopWhenLast(home: Home, postmaster: Postmaster, presence: Presence): Promise<void> {
  for (let attempt = 0; attempt < 5 && (await presence.own()); attempt += 1) {
    if ((await presence.others()) === 0) return await stopServer(home, postmaster);
    await presence.disown();
    await pause(20 + Math.random() * 60);
  }
}

async function leaveServer(home: Home, postmaster: Postmaster, presence: Presence): Promise<void> {
  presence.leaving();
  try {
    await stopWhenLast(home, postmaster, presence);
  } catch (error) {
    // A server that is gone has nothing to stop.
    if (!isLostConnection(error)) throw error;
  }
  await presence.leave();
}

async function enterFolder({ dataFolder, say }: EmbeddedOptions) {
  try {
    const home = findHome(dataFolder, say);
    return { home, ...(await joinServer(home)) };
  } catch (error) {
    throw explainFolder(error, dataFolder);
  }
}

/**
 * Starts our own PostgreSQL on a data folder, or joins the one that runs on it. A server that a killed process left behind is taken over.
 * Throws RecordError.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { home, postmaster, presence } = await enterFolder(options);
  const owns = await presence.own();
  if (!owns && !options.share) {
    const owner = await presence.ownerProcess();
    await presence.leave();
    const process = owner === null ? '' : ` (proces ${owner})`;
    throw new RecordError({ code: 'in-use', details: { folder: options.dataFolder, process } });
  }
  await presence.makeDatabase(database);
  // When the program ends without `stop`, an error nobody caught for one, the server ends too. A kill leaves it to the next start.
  const endWithUs = () => void (presence.owns && process.kill(postmaster.pid, 'SIGINT'));
  process.once('exit', endWithUs);
  return {
    server: { socketFolder: postmaster.socketFolder, user: superuser, database },
    stop: async () => {
      process.off('exit', endWithUs);
      await leaveServer(home, postmaster, presence);
    },
  };
}
