import { sql } from 'kysely';
import { type CommitmentFate, commitmentFates } from '../../../findings/account/count-commitments.ts';

/** What became of each commitment as a whole, by the slug of its thread, where it has several years that of the year that counts most: `f`, to join with a thread. */
export function worstFates(organisationId: string) {
  const order = sql`${sql.val([...commitmentFates])}::text[]`;
  return sql<{ slug: string; fate: CommitmentFate }>`(
    select slug, (${order})[max(array_position(${order}, fate))] as fate
    from counted_commitment where organisation_id = ${organisationId} group by slug
  )`.as<'f'>('f');
}

const uncounted: CommitmentFate = 'not-laid-down';

/** The fate of a thread that is joined with `worstFates`; of one that an earlier program did not count nothing is laid down. */
export const worstFate = sql<CommitmentFate>`coalesce(f.fate, ${sql.lit(uncounted)})`.as('fate');

/** What became of each commitment in the years in which it was due, each fate once, by the slug of its thread: `f`, to join with a thread. */
export function allFates(organisationId: string) {
  return sql<{ slug: string; fates: CommitmentFate[] }>`(
    select slug, json_agg(distinct fate) as fates from counted_commitment where organisation_id = ${organisationId} group by slug
  )`.as<'f'>('f');
}
