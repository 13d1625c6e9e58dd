import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Gone } from '../../../findings/gone.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Linked } from '../../../record/tables/judged-tables.ts';
import type { Link } from '../../../threading/link.ts';
import type { Known } from '../../../threading/thread-publications.ts';
import type { Basis } from './basis.ts';

export function linkedBy({ editions, disposals }: Basis, program: string): Linked {
  return {
    settled: createHash('sha256')
      .update(JSON.stringify([program, disposals]))
      .digest('hex'),
    editions: Object.fromEntries(editions.map(({ slug, sha256 }) => [slug, sha256])),
  };
}

/** The editions that the judgement before was not made of; none where there was none before. */
export function editionsSince({ editions }: Basis, before: Linked | null): Gone['since'] {
  if (before === null) return [];
  return editions
    .filter(({ slug, sha256 }) => before.editions[slug] !== sha256)
    .map(({ slug, number }) => ({ publication: slug, edition: number }));
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
