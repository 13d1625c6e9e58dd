import type { KnownAddress } from '../../../threading/grow/name-threads.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import type { EarlierThread } from './earlier-threads.ts';
import type { TakenBack } from './taken-back.ts';
import { threadName } from './thread-rows.ts';

/**
 * The addresses that threads of a kind were given, as threading asks for them.
 * @param mustFit threads of which the address is kept only where it is made of words that are still there; null where all are kept
 */
export function addressesOf(
  threads: readonly EarlierThread[],
  kind: ThreadKind,
  mustFit: Pick<TakenBack, 'threads'> | null,
): readonly KnownAddress[] {
  return threads
    .filter(({ row }) => row.kind === kind)
    .map(({ row, isGone, statements }) => ({
      ...{ slug: row.slug, isGone, statements },
      ...(mustFit?.threads.has(threadName(row)) === true && { mustFit: true }),
    }));
}
