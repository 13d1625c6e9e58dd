import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Where the event log ended on a day: whoever keeps it can see later whether the log was rewritten. */
export type PublishedHead = {
  /** `2026-11-29`, by Dutch time. */
  readonly day: string;
  /** The number of the last entry. */
  readonly sequence: number;
  /** SHA-256 over the last entry, which has the hash of the one before in it, and so on to the first. */
  readonly hash: string;
  readonly publishedAt: Date;
};

/** All heads that were published of an organisation, the newest first. */
export async function listPublishedHeads(tx: ReadDb, organisationId: string): Promise<PublishedHead[]> {
  return await tx
    .selectFrom('published_head')
    .select(['day', 'sequence', 'hash', 'published_at as publishedAt'])
    .where('organisation_id', '=', organisationId)
    .orderBy('day', 'desc')
    .execute();
}
