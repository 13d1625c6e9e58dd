import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Link } from '../../threading/link.ts';
import type { Known } from '../../threading/thread-publications.ts';
import type { WriteDb } from '../read-db.ts';
import type { Basis } from './judge-organisation.ts';

/** What the links of a judgement rest on; those between editions that are in both still hold in the next. */
export type Linked = {
  /** Digest of the program and of what persons decided: after another of these every link is weighed anew. */
  readonly settled: string;
  /** SHA-256 by the slug of the publication. */
  readonly editions: { readonly [slug: string]: string };
};

export function linkedBy({ editions, disposals }: Basis, program: string): Linked {
  return {
    settled: createHash('sha256')
      .update(JSON.stringify([program, disposals]))
      .digest('hex'),
    editions: Object.fromEntries(editions.map(({ slug, sha256 }) => [slug, sha256])),
  };
}

/** The links of the judgement before, with the publications that still say the same. */
export async function readEarlier(
  tx: WriteDb,
  organisationId: string,
  before: Linked | null,
  now: Linked,
): Promise<NonNullable<Known['earlier']>> {
  const unchanged = new Set(
    before?.settled === now.settled
      ? Object.entries(now.editions).flatMap(([slug, sha256]) => (before.editions[slug] === sha256 ? [slug] : []))
      : [],
  );
  if (unchanged.size === 0) return { links: [], unchanged };
  const rows = await tx
    .selectFrom('thread')
    .select(sql<readonly Link[]>`content -> 'links'`.as('links'))
    .where('organisation_id', '=', organisationId)
    .execute();
  return { links: rows.flatMap(({ links }) => links), unchanged };
}
