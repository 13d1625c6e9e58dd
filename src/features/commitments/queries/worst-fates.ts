import { sql } from 'kysely';
import type { CommitmentFate } from '../../../findings/account/count-commitments.ts';

/** What became of a commitment in all its years; `not-counted` where no budget or agenda lays it down. */
export type ListedFate = CommitmentFate | 'not-counted';

/**
 * What became of each commitment as a whole, by the slug of its thread: `f`, to join with a thread. One that is answered in one year and not in
 * another is not answered: the year without an account weighs most, so the last of these comes first; next to it weigh one that something may
 * answer, and one in which something of the report was left out.
 */
export function worstFates(organisationId: string) {
  const order = sql`array['without-year', 'report-not-at-hand', 'not-yet-due', 'answered', 'report-in-part', 'maybe-answered', 'not-found']`;
  return sql<{ slug: string; fate: CommitmentFate }>`(
    select c.slug, (${order})[max(array_position(${order}, c.fate))] as fate
    from judgement as j, json_to_recordset(j.stock -> 'commitments') as c(slug text, fate text)
    where j.organisation_id = ${organisationId}
    group by c.slug
  )`.as<'f'>('f');
}

/** The fate of a thread that is joined with `worstFates`. */
export const worstFate = sql<ListedFate>`coalesce(f.fate, 'not-counted')`.as('fate');

/** What became of each commitment in the years in which it was due, each fate once, by the slug of its thread: `f`, to join with a thread. */
export function allFates(organisationId: string) {
  return sql<{ slug: string; fates: CommitmentFate[] }>`(
    select c.slug, json_agg(distinct c.fate) as fates
    from judgement as j, json_to_recordset(j.stock -> 'commitments') as c(slug text, fate text)
    where j.organisation_id = ${organisationId}
    group by c.slug
  )`.as<'f'>('f');
}
