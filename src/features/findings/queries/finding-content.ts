import { type SelectQueryBuilder, sql } from 'kysely';
import type { Finding } from '../../../findings/finding.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Tables } from '../../../record/tables/tables.ts';

/** What the organisation says about a finding. */
export type ExplanationContent = {
  readonly reason: string;
  /** The council decision, where there is one. */
  readonly decision: string | null;
  /** The day of that decision: `2018-11-14`. */
  readonly decidedOn: string | null;
  readonly at: Date;
};

/** A finding with all that a page needs to show it. */
export type FindingContent = Finding & {
  /** The slug of the thread of the policy field that it is in, and what that is called. */
  readonly field: string | null;
  readonly fieldTitle: string | null;
  /** Of the publication where a reader looks first. */
  readonly year: number | null;
  readonly explanation: ExplanationContent | null;
};

/** The newest word about each finding; withdrawn ones are not in it. */
function explanations(tx: ReadDb, organisationId: string) {
  return tx
    .selectFrom((eb) =>
      eb
        .selectFrom('explanation')
        .selectAll()
        .distinctOn('finding')
        .where('organisation_id', '=', organisationId)
        .orderBy('finding')
        .orderBy('at', 'desc')
        .orderBy('explanation_id', 'desc')
        .as('newest'),
    )
    .selectAll()
    .where('is_withdrawn', '=', false);
}

type Chosen = SelectQueryBuilder<Tables & { f: Tables['finding'] }, 'f', object>;

/** Reads the findings that a query chooses from `finding as f`. */
export async function readFindings(
  tx: ReadDb,
  organisationId: string,
  choose: (findings: Chosen) => Chosen,
): Promise<FindingContent[]> {
  const rows = await choose(tx.selectFrom('finding as f').where('f.organisation_id', '=', organisationId))
    .leftJoin('thread as t', (join) =>
      join
        .onRef('t.organisation_id', '=', 'f.organisation_id')
        .on('t.kind', '=', 'policy-field')
        .onRef('t.slug', '=', 'f.field'),
    )
    .leftJoin(explanations(tx, organisationId).as('e'), 'e.finding', 'f.key')
    .select([
      'f.content',
      'f.field',
      'f.year',
      't.title as fieldTitle',
      'e.reason',
      'e.decision',
      'e.decided_on as decidedOn',
      'e.at',
    ])
    .orderBy('f.ordinal')
    .execute();
  return rows.map(({ content, field, fieldTitle, year, reason, decision, decidedOn, at }) => ({
    ...content,
    field,
    fieldTitle,
    year,
    explanation: reason === null || at === null ? null : { reason, decision, decidedOn, at },
  }));
}

/** The keys of the findings that are explained now, also of those that are not found any more. */
export async function listExplained(tx: ReadDb, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await explanations(tx, organisationId).clearSelect().select('finding').execute();
  return new Set(rows.map(({ finding }) => finding));
}

export const bySeverity = sql<number>`array_position(array['error', 'warning', 'info'], f.severity)`;
