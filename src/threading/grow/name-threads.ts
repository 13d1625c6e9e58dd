import { Slugs, slugOf } from '../../model/text/slug.ts';
import { nameOf, type Statement } from '../statement.ts';
import type { OpenThread } from './open-thread.ts';

/** Slugs that threads had in an earlier run, by the key of a statement in them. */
export type KnownSlugs = ReadonlyMap<string, string>;

/**
 * Gives each thread its piece of an address. A thread keeps the one it had, so that an address stays good when older or newer documents come
 * in; of two threads that had the same (a link between them was rejected) the one with the earliest statement keeps it.
 * @returns by the number of the thread
 */
export function nameThreads(threads: readonly OpenThread<Statement>[], known: KnownSlugs): ReadonlyMap<number, string> {
  const slugs = new Slugs();
  const kept = new Map<number, string>();
  for (const { number, statements } of threads) {
    const slug = statements.map(({ key }) => known.get(key)).find((found) => found !== undefined);
    if (slug !== undefined && slugs.take(slug) === slug) kept.set(number, slug);
  }
  return new Map(
    threads.map(({ number, statements }) => {
      const [first] = statements;
      return [number, kept.get(number) ?? slugs.take(first === undefined ? 'spoor' : slugOf(nameOf(first), 'spoor'))];
    }),
  );
}
