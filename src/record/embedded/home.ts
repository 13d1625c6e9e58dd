import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import { RecordError } from '../errors/record-error.ts';
import { type Account, canEnter, chooseAccount, ownerOf } from './account.ts';
import type { ServerNotice } from './server-notice.ts';

/** Where the server lives: its cluster, sockets and log, and the account that runs it. */
export type Home = { readonly folder: string; readonly cluster: string; readonly account: Account };

const shelters = '/var/lib/doelspoor';

/** The cluster's folder, named by the major version whose layout it has. */
function clusterIn(folder: string): string {
  return join(folder, 'postgres-18');
}

/**
 * Makes a folder and what is missing above it. Node's own `recursive` never ends where a folder is there in which no other can be made, such
 * as /proc: the system says there that nothing is found. Throws RecordError `no-folder` there, else the system's error.
 */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (errorCode(error) !== 'ENOENT') throw error;
    if (existsSync(dirname(folder))) throw new RecordError({ say: 'no-folder', with: { folder } }, error);
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

/** What a colleague process wrote a moment before counts; else ours does. */
function writeOnce(file: string, text: string): string {
  try {
    writeFileSync(file, `${text}\n`, { flag: 'wx' });
    return text;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8').trim();
  }
}

/** A new folder outside the data folder, for an account that can't enter that one. Only root comes here. */
function makeShelter(dataFolder: string, pointer: string): string {
  mkdirSync(shelters, { recursive: true, mode: 0o755 });
  const made = mkdtempSync(join(shelters, `${basename(dataFolder).replaceAll(/^\W+/g, '')}-`));
  chmodSync(made, 0o755);
  const chosen = writeOnce(pointer, made);
  if (chosen !== made) rmSync(made, { recursive: true, force: true });
  return chosen;
}

/**
 * Finds or makes the place for a data folder's server. Mostly the data folder itself; where we are root and the server's account can't
 * enter it, a folder under /var/lib/doelspoor, to which `postgres-folder.txt` in the data folder points from then on.
 * @param notice hears where the data is, where that isn't the data folder
 * Throws RecordError `not-reachable`, `no-account`.
 */
export function findHome(dataFolder: string, notice: (notice: ServerNotice) => void): Home {
  makeFolder(dataFolder);
  const data = realpathSync(dataFolder);
  const pointer = join(data, 'postgres-folder.txt');
  const hasOwnCluster = existsSync(clusterIn(data));
  const pointed = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null;
  const account = chooseAccount(ownerOf(clusterIn(pointed ?? data)));
  if (pointed === null && canEnter(account, data)) return { folder: data, cluster: clusterIn(data), account };
  if (pointed === null && hasOwnCluster) {
    throw new RecordError({ say: 'not-reachable', with: { folder: data, account: account.name } });
  }
  const folder = pointed ?? makeShelter(data, pointer);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  notice({ say: 'elsewhere', with: { account: account.name, dataFolder: data, folder } });
  return { folder, cluster: clusterIn(folder), account };
}
