import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../files/process-alive.ts';
import { type Server, webRole } from '../connection/record.ts';
import { isLostConnection, isSilence } from '../errors/passing-error.ts';
import { RecordError } from '../errors/record-error.ts';
import { prepareBinaries } from './binaries.ts';
import { explainFolder } from './explain-folder.ts';
import { findHome, type Home } from './home.ts';
import { LossLimit, mostLosses, withinMinutes } from './loss-limit.ts';
import { makeCluster, superuser } from './make-cluster.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';
import { Presence } from './presence.ts';
import { runServer, stopServer } from './run-server.ts';
import type { ServerNotice } from './server-notice.ts';
import { isAnswered } from './socket-folder.ts';
import { untilBack } from './until-back.ts';

const database = 'doelspoor';

export type EmbeddedOptions = {
  readonly dataFolder: string;
  /** Whether a server that a site uses may be used too (an import beside it does), or is an error `in-use`. */
  readonly share: boolean;
  /** Hears what a person should know: where the data is when that isn't the data folder. */
  readonly notice: (notice: ServerNotice) => void;
  /** Told, once, when the server ended and could not be started anew. */
  readonly lost: (error: RecordError) => void;
};

export type Embedded = {
  /** As the superuser, who makes and updates the tables. */
  readonly server: Server;
  /** As the web role, for all that comes after. */
  readonly web: Server;
  readonly stop: () => Promise<void>;
};

/** The server that runs; one that is starting or stopping under another process is waited for. Null where none runs. */
async function findReady(home: Home): Promise<Postmaster | null> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const found = findPostmaster(home.cluster);
    if (found === null || found.ready) return found;
    await pause(50);
  }
  return null;
}

/** Throws RecordError `in-use` where a server that we can't see has the data. One that another process started just now can be seen. */
async function keepOut(home: Home): Promise<void> {
  if (!(await isAnswered(home)) || findPostmaster(home.cluster) !== null) return;
  throw new RecordError({ say: 'in-use', with: { folder: home.folder, holder: 'unseen' } });
}

async function findOrRun(home: Home): Promise<Postmaster> {
  const found = await findReady(home);
  if (found !== null) return found;
  await keepOut(home);
  const native = prepareBinaries(home.account, home.folder);
  await makeCluster(home, native);
  return await runServer(home, native);
}

/**
 * Makes no cluster, unlike a first start: a site whose data was taken away must not go on with an empty record.
 * Throws RecordError `keeps-ending` where that is the case.
 */
async function findOrRevive(home: Home, before: Postmaster, losses: LossLimit): Promise<Postmaster> {
  const found = await findReady(home);
  if (found?.pid === before.pid) return found;
  if (losses.isBeyond(before.pid, performance.now())) throw keepsEnding(home);
  if (found !== null) return found;
  await keepOut(home);
  if (!existsSync(home.cluster))
    throw new RecordError({ say: 'cluster-gone', with: { folder: home.folder, cluster: home.cluster } });
  return await runServer(home, prepareBinaries(home.account, home.folder), before.socketFolder);
}

function keepsEnding(home: Home): RecordError {
  const log = join(home.folder, 'server.log');
  const details = { folder: home.folder, times: mostLosses + 1, minutes: withinMinutes, log };
  return new RecordError({ say: 'keeps-ending', with: details });
}

function cannotStart(home: Home, error: unknown): RecordError {
  if (error instanceof RecordError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const reason = isSilence(error) ? null : message;
  return new RecordError({ say: 'cannot-start', with: { folder: home.folder, reason } }, error);
}

/** The server as this process knows it: another one after it was started anew. */
type Joined = { postmaster: Postmaster; readonly presence: Presence };

/** Joins the server; one that stops just before that is started anew, and so is one that ends while it is used. */
async function joinServer(home: Home, { notice, lost }: Pick<EmbeddedOptions, 'notice' | 'lost'>): Promise<Joined> {
  for (let attempt = 1; ; attempt += 1) {
    const postmaster = await findOrRun(home);
    const losses = new LossLimit();
    const revive = async () => {
      const before = joined?.postmaster ?? postmaster;
      const now = await findOrRevive(home, before, losses);
      if (now.pid !== before.pid) notice({ say: 'started-anew', with: {} });
      if (joined !== undefined) joined.postmaster = now;
    };
    const giveUp = (reason: unknown) => lost(cannotStart(home, reason));
    let joined: Joined | undefined;
    try {
      joined = { postmaster, presence: await Presence.join(postmaster.socketFolder, { revive, giveUp }) };
      return joined;
    } catch (error) {
      if (attempt >= 20 || isSilence(error)) throw cannotStart(home, error);
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

async function leaveServer(home: Home, joined: Joined): Promise<void> {
  const { presence } = joined;
  await presence.leaving();
  try {
    await stopWhenLast(home, joined.postmaster, presence);
  } catch (error) {
    // A server that is gone has nothing to stop.
    if (!isLostConnection(error)) throw error;
  }
  await presence.leave();
}

async function enterFolder(options: EmbeddedOptions): Promise<{ readonly home: Home; readonly joined: Joined }> {
  try {
    const home = findHome(options.dataFolder, options.notice);
    return { home, joined: await joinServer(home, options) };
  } catch (error) {
    throw explainFolder(error, options.dataFolder);
  }
}

/** What a process that was killed held is let go when its session notices; on a busy machine that takes a while. */
async function standAlone(presence: Presence): Promise<boolean> {
  for (let waited = 0; waited < 5_000; waited += 50) {
    if (await presence.standAlone()) return true;
    if (isAlive(Number(await presence.soleProcess()))) return false;
    await pause(50);
  }
  return false;
}

/** Makes a server that was joined ours to use. Throws RecordError `in-use`. */
async function takeUp(presence: Presence, { share, dataFolder: folder }: EmbeddedOptions): Promise<void> {
  if (!share && !(await standAlone(presence))) {
    const other = await presence.soleProcess();
    throw new RecordError({ say: 'in-use', with: { folder, holder: other === null ? null : Number(other) } });
  }
  await presence.own();
  await presence.makeDatabase(database);
  await presence.makeWebLogin();
}

/**
 * Starts our own PostgreSQL on a data folder, or joins the one that runs on it. A server that a killed process left behind is taken over.
 * Throws RecordError.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { home, joined } = await enterFolder(options);
  const { presence } = joined;
  try {
    await untilBack(() => takeUp(presence, options));
  } catch (error) {
    // A presence that stays would keep the program from ending.
    await presence.leave();
    throw cannotStart(home, error);
  }
  // When the program ends without `stop`, an error nobody caught for one, the server ends too. A kill leaves it to the next start.
  const endWithUs = () => {
    const running = presence.owns ? findPostmaster(home.cluster) : null;
    if (running !== null) process.kill(running.pid, 'SIGINT');
  };
  process.once('exit', endWithUs);
  const { socketFolder } = joined.postmaster;
  return {
    server: { socketFolder, user: superuser, database },
    web: { socketFolder, user: webRole, database },
    stop: async () => {
      process.off('exit', endWithUs);
      await leaveServer(home, joined);
    },
  };
}
