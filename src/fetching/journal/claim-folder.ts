import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import { fetchedListName } from '../../files/own-files.data.ts';
import { isAlive } from '../../files/process-alive.ts';
import { FetchFault } from '../fetch-fault.ts';

const lockName = '.doelspoor-fetch.lock';

async function lock(folder: string, tries = 0): Promise<void> {
  const place = join(folder, lockName);
  try {
    const file = await open(place, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const holder = Number(await readFile(place, 'utf8').catch(() => ''));
    if (tries > 0 || (holder !== process.pid && isAlive(holder)))
      throw new FetchFault({ say: 'folder-in-use', with: { folder } });
    // Who held it was killed.
    await rm(place, { force: true });
    await lock(folder, tries + 1);
  }
}

/**
 * Takes a folder for one fetch: makes it where there is none. Only an empty one, or one that a fetch filled: nothing of somebody else is written
 * over.
 * @returns what lets go of it
 * @throws FetchFault `folder-not-empty`, `folder-in-use`
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  if (names.length > 0 && !names.includes(fetchedListName))
    throw new FetchFault({ say: 'folder-not-empty', with: { folder } });
  await lock(folder);
  return () => rm(join(folder, lockName), { force: true });
}
