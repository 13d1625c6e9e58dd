import type { Decision, EditionStanding } from '../../../model/rights/decision.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { decisionOf } from './decision-of.ts';

/** How an edition that was written here stands, or stood before. */
export type ListedStanding = {
  readonly number: number;
  readonly standing: EditionStanding;
  readonly decision: Decision | null;
  /** What was corrected, for all to read. */
  readonly note: string | null;
  readonly at: Date;
};

/** How the editions of a publication stand that readers may be shown, in the order in which that was laid down; none where it was imported. */
export async function listStandings(
  tx: ReadDb,
  organisationId: string,
  publicationId: string,
): Promise<readonly ListedStanding[]> {
  const rows = await tx
    .selectFrom('edition_standing as s')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 's.organisation_id').onRef('e.edition_id', '=', 's.edition_id'),
    )
    .innerJoin('public_edition as p', (join) =>
      join.onRef('p.organisation_id', '=', 's.organisation_id').onRef('p.edition_id', '=', 's.edition_id'),
    )
    .where('s.organisation_id', '=', organisationId)
    .where('e.publication_id', '=', publicationId)
    .select(['e.number', 's.standing', 's.note', 's.at'])
    .select(['s.decision_kind', 's.decision_number', 's.decided_on', 's.decision_document'])
    .orderBy('s.at')
    .orderBy('e.number')
    .execute();
  return rows.map(({ number, standing, note, at, ...row }) => ({
    ...{ number, standing, note, at, decision: decisionOf(row) },
  }));
}
