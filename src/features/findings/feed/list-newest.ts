import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { explanations } from '../queries/explanations.ts';
import { findFindings } from '../queries/find-finding.ts';
import { bySeverity, type FindingContent } from '../queries/finding-content.ts';
import { type FindingFilter, matching } from '../queries/list-findings.ts';

/** A finding with when it came, and when something was said of it last. */
export type DatedFinding = { readonly finding: FindingContent; readonly published: Date; readonly updated: Date };

/**
 * The findings that came or changed last, at most `limit`, the newest first. A finding is as new as when it was found first, or as what the
 * organisation said of it since. One from before that was written down follows from editions: it is as old as the newest that it quotes.
 */
export async function listNewestFindings(
  tx: ReadDb,
  organisationId: string,
  filter: FindingFilter,
  limit: number,
): Promise<readonly DatedFinding[]> {
  const frozen = tx
    .selectFrom('finding_place as p')
    .innerJoin('publication as b', (join) =>
      join.onRef('b.organisation_id', '=', 'p.organisation_id').onRef('b.slug', '=', 'p.publication'),
    )
    .innerJoin('edition as d', (join) =>
      join.onRef('d.organisation_id', '=', 'b.organisation_id').onRef('d.edition_id', '=', 'b.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .groupBy('p.finding')
    .select(({ fn }) => ['p.finding', fn.max('d.frozen_at').as('frozenAt')])
    .as('n');
  const published = sql<Date>`coalesce(f.found_at::timestamptz, n."frozenAt")`;
  const updated = sql<Date>`greatest(${published}, e.at)`;
  const rows = await tx
    .selectFrom('finding as f')
    .innerJoin(frozen, 'n.finding', 'f.key')
    .leftJoin(explanations(tx, organisationId).as('e'), 'e.finding', 'f.key')
    .where(matching(organisationId, filter))
    .select(['f.key', published.as('published'), updated.as('updated')])
    .orderBy('updated', 'desc')
    .orderBy(bySeverity)
    .orderBy('f.key')
    .limit(limit)
    .execute();
  const keys = rows.map(({ key }) => key);
  const findings = new Map((await findFindings(tx, organisationId, keys)).map((one) => [one.key, one]));
  return rows.flatMap(({ key, ...dates }) => {
    const finding = findings.get(key);
    return finding === undefined ? [] : [{ finding, ...dates }];
  });
}
