import type { ReadDb } from '../../record/connection/read-db.ts';
import { listPublishedHeads } from '../log/queries/list-published-heads.ts';
import { because, type Fault } from './fault.ts';

/** Where a log ended, as somebody kept it. */
export type KeptHead = {
  readonly organisation: string;
  /** Null where it is not known when it was published. */
  readonly day: string | null;
  readonly sequence: number;
  readonly hash: string;
  /** The file or address that it was read from. */
  readonly from: string;
};

/**
 * Holds the log against the heads that were published, and against those that others kept: an end that was cut off, or a log that was written
 * anew from some entry on, is a log without them, also where its own head was changed with it.
 */
export async function verifyHeads(
  tx: ReadDb,
  organisationId: string,
  kept: readonly KeptHead[],
): Promise<readonly Fault[]> {
  const published = await listPublishedHeads(tx, organisationId);
  const sequences = [...new Set([...published, ...kept].map(({ sequence }) => sequence))];
  const events =
    sequences.length === 0
      ? []
      : await tx
          .selectFrom('event')
          .select(['sequence', 'hash'])
          .where('organisation_id', '=', organisationId)
          .where('sequence', 'in', sequences)
          .execute();
  const hashes = new Map(events.map(({ sequence, hash }) => [sequence, hash]));
  const faults: Fault[] = [];
  for (const { day, sequence, hash, publishedAt } of published.toReversed())
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(publishedAt.getTime()))
      faults.push({ where: { say: 'log-of-day', with: { day } }, why: because('head-of-no-day') });
    else if (hashes.get(sequence) !== hash)
      faults.push({
        where: { say: 'log-of-day', with: { day } },
        why: { say: 'other-than-published', with: { sequence } },
      });
  const byDay = new Map(published.map((head) => [head.day, head]));
  for (const { from, day, sequence, hash } of kept) {
    const where: Fault['where'] = { say: 'kept-head', with: { from } };
    const shown = day === null ? undefined : byDay.get(day);
    if (hashes.get(sequence) !== hash) faults.push({ where, why: { say: 'other-than-kept', with: { sequence } } });
    else if (day !== null && (shown?.sequence !== sequence || shown.hash !== hash))
      faults.push({ where, why: { say: 'published-otherwise-then', with: { day } } });
  }
  return faults;
}
