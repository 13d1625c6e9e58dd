import { sql } from 'kysely';
import {
  type CommitmentFate,
  type CommitmentSort,
  commitmentFates,
  commitmentSorts,
} from '../../../findings/account/count-commitments.ts';

/**
 * What became of each commitment as a whole, by the slug of its thread, where it has several years that of the year that counts most, and what it
 * is in these years, a goal or an action: `f`, to join with a thread.
 */
export function worstFates(organisationId: string) {
  const order = sql`${sql.val([...commitmentFates])}::text[]`;
  // Which sorts there are is asked for each: to gather them would put all rows in order first, which takes twice as long.
  const sorts = sql.join(
    commitmentSorts.map((sort) => sql`case when bool_or(sort = ${sql.lit(sort)}) then ${sql.lit(sort)} end`),
  );
  return sql<{ slug: string; fate: CommitmentFate; sorts: CommitmentSort[] }>`(
    select slug, (${order})[max(array_position(${order}, fate))] as fate, array_remove(array[${sorts}], null) as sorts
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
