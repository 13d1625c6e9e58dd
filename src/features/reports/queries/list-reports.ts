import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What readers reported of an organisation, the newest first; only the owner of the tables reads it. */
export async function listReports(tx: ReadDb, organisationId: string) {
  return await tx
    .selectFrom('report as r')
    .leftJoin('report_contact as e', (join) =>
      join.onRef('e.organisation_id', '=', 'r.organisation_id').onRef('e.report_id', '=', 'r.report_id'),
    )
    .leftJoin('report_closed as c', (join) =>
      join.onRef('c.organisation_id', '=', 'r.organisation_id').onRef('c.report_id', '=', 'r.report_id'),
    )
    .where('r.organisation_id', '=', organisationId)
    .select(['r.report_id as report', 'r.at', 'r.address', 'r.kind', 'r.message', 'e.email', 'e.until'])
    .select(['c.why', 'c.actor as closedBy', 'c.at as closedAt'])
    .orderBy('r.at', 'desc')
    .orderBy('r.report_id', 'desc')
    .execute();
}

export type ListedReport = Awaited<ReturnType<typeof listReports>>[number];
