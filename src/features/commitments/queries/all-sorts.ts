import { sql } from 'kysely';
import type { CommitmentSort } from '../../../findings/account/count-commitments.ts';

/** What each commitment is in the years in which it was due, a goal or an action, by the slug of its thread: `s`, to join with a thread. */
export function allSorts(organisationId: string) {
  return sql<{ slug: string; sorts: CommitmentSort[] }>`(
    select c.slug, array_agg(distinct c.sort order by c.sort) as sorts
    from judgement as j, json_to_recordset(j.stock -> 'commitments') as c(slug text, sort text)
    where j.organisation_id = ${organisationId}
    group by c.slug
  )`.as<'s'>('s');
}
