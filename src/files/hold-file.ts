import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isGone, type LockHolder, makeLock, readHolder } from './lock-holder.ts';

/** Whoever holds a file reads and writes it in a second or two; after this long it is thought to be gone. */
const patience = 20_000;

/** A hold on a file was lost, because it was kept longer than others wait. */
export class LostHold extends Error {
  override readonly name = 'LostHold';
}

/*
 * Who wants to change a file makes a lock beside it, which only one can. A lock of a program that is gone is not taken away, since two could do
 * that at once, and the second take away what the first put there: it is inherited. The heir makes a lock with the name of that one behind its
 * own, which again only one can, and no name ever comes back. Then it looks whether the first lock still stands: if not, all was let go
 * meanwhile, and it begins anew. Who lets go takes the first lock away before the others.
 */

/** The lock and those who inherited it, the last of whom holds the file. */
async function holdersOf(lock: string): Promise<readonly LockHolder[]> {
  const holders: LockHolder[] = [];
  for (let holder = await readHolder(lock); holder !== null; holder = await readHolder(`${lock}.${holder.token}`))
    holders.push(holder);
  return holders;
}

function placesOf(lock: string, holders: readonly LockHolder[]): readonly string[] {
  return [lock, ...holders.slice(0, -1).map(({ token }) => `${lock}.${token}`)];
}

async function take(lock: string, token: string, longest: number): Promise<readonly LockHolder[]> {
  let [seen, since] = ['', performance.now()];
  for (;;) {
    const last = (await holdersOf(lock)).at(-1);
    if (last !== undefined && last.token !== seen) [seen, since] = [last.token, performance.now()];
    if (last !== undefined && !isGone(last) && performance.now() - since < longest) {
      await wait(5 + Math.random() * 20);
      continue;
    }
    const place = last === undefined ? lock : `${lock}.${last.token}`;
    if (!(await makeLock(place, token))) continue;
    const holders = await holdersOf(lock);
    if (holders.at(-1)?.token === token) return holders;
    await rm(place, { force: true });
  }
}

/** What killed programs left beside the file: parts of it, and locks that no longer lock anything. */
async function sweep(file: string, lock: string, places: readonly string[]): Promise<void> {
  const [folder, name, kept] = [dirname(file), basename(file), new Set(places.map((place) => basename(place)))];
  const isLeft = (one: string) =>
    (one.startsWith(`${basename(lock)}.`) && !kept.has(one)) ||
    (one.startsWith(`${name}.`) && /^\.\d+\.tmp$/.test(one.slice(name.length)));
  for (const one of (await readdir(folder)).filter(isLeft)) await rm(join(folder, one), { force: true });
}

/**
 * Does something with a file that one program may do at a time: others wait. It is safe against being killed at any moment; what a killed program
 * held, the next takes over at once, or on another machine after some time. Throws what the system says, and what the body throws.
 * @param body gets a look whether the file is still held, which throws LostHold where it is not
 * @param longest after how many milliseconds one and the same holder is thought to be gone
 */
export async function holdFile<Result>(
  file: string,
  body: (stillHeld: () => Promise<void>) => Promise<Result>,
  longest = patience,
): Promise<Result> {
  const [lock, token] = [`${file}.lock`, randomUUID()];
  const holders = await take(lock, token, longest);
  const places = placesOf(lock, holders);
  const isHeld = async () => (await holdersOf(lock)).at(-1)?.token === token;
  try {
    await sweep(file, lock, places);
    return await body(async () => {
      if (!(await isHeld())) throw new LostHold(`held too long: ${file}`);
    });
  } finally {
    if (await isHeld()) for (const place of places) await rm(place, { force: true });
  }
}
