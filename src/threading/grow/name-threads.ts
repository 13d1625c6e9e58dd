import { Slugs, slugOf } from '../../model/text/slug.ts';
import { nameOf, type Statement } from '../statement.ts';
import type { OpenThread } from './open-thread.ts';

/** An address that was given before. It never leads to another thing. */
export type KnownAddress = {
  readonly slug: string;
  /** Whether its thread went on in others, or ended. */
  readonly isGone: boolean;
  /** Keys of the statements that are in its thread, or were when it was last there. */
  readonly statements: readonly string[];
  /** It is given up where no statement of its thread is called so any more: it may be made of words that must go. */
  readonly mustFit?: boolean;
};

type Claim = {
  readonly slug: string;
  readonly isGone: boolean;
  readonly number: number;
  /** How many statements of the thread were behind the address, and the place in the thread of the first of these. */
  readonly count: number;
  readonly first: number;
};

/** Of statements that somebody holds. */
const addresses = new WeakMap<Statement, string>();

function addressFor(statement: Statement): string {
  const address = addresses.get(statement) ?? slugOf(nameOf(statement), 'spoor');
  addresses.set(statement, address);
  return address;
}

/** An address without the number by which it differs from another that was taken. */
function withoutCount(slug: string): string {
  return slug.replace(/-\d+$/, '');
}

function listClaims(threads: readonly OpenThread<Statement>[], known: readonly KnownAddress[]): readonly Claim[] {
  if (known.length === 0) return [];
  const places = new Map(
    threads.flatMap(({ number, statements }) => statements.map(({ key }, place) => [key, { number, place }] as const)),
  );
  const isCalled = (number: number, slug: string) => called.get(number)?.has(withoutCount(slug)) === true;
  // Asked for seldom, and all words of a body are read for it.
  const called = new Map(
    known.some(({ mustFit }) => mustFit === true)
      ? threads.map(({ number, statements }) => [
          number,
          new Set(statements.map((statement) => withoutCount(addressFor(statement)))),
        ])
      : [],
  );
  return known
    .flatMap(({ slug, isGone, statements, mustFit = false }): Claim[] => {
      const found = statements.flatMap((key) => places.get(key) ?? []);
      const fitting = mustFit ? found.filter(({ number }) => isCalled(number, slug)) : found;
      return [...Map.groupBy(fitting, ({ number }) => number)].map(([number, all]) => ({
        slug,
        isGone,
        number,
        count: all.length,
        first: Math.min(...all.map(({ place }) => place)),
      }));
    })
    .toSorted(
      (one, other) =>
        Number(one.isGone) - Number(other.isGone) ||
        other.count - one.count ||
        one.number - other.number ||
        one.first - other.first,
    );
}

/**
 * Gives each thread its piece of an address. A thread keeps the one it had, so that an address stays good when older or newer documents come
 * in. Where threads were merged or parted the largest part keeps it, and of equal ones the earliest; what comes back after its thread was gone
 * has its own address again.
 * @returns by the number of the thread
 */
export function nameThreads(
  threads: readonly OpenThread<Statement>[],
  known: readonly KnownAddress[],
): ReadonlyMap<number, string> {
  const slugs = new Slugs();
  for (const { slug } of known) slugs.take(slug);
  const kept = new Map<number, string>();
  const given = new Set<string>();
  for (const { number, slug } of listClaims(threads, known)) {
    if (kept.has(number) || given.has(slug)) continue;
    kept.set(number, slug);
    given.add(slug);
  }
  return new Map(
    threads.map(({ number, statements }) => {
      const [first] = statements;
      return [number, kept.get(number) ?? slugs.take(first === undefined ? 'spoor' : addressFor(first))];
    }),
  );
}
