import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ParticipationRole } from '../../../record/tables/participation-tables.ts';

export type OwnParticipation = {
  readonly participation: string;
  /** The slugs of the organisation that keeps the publication, and of the one that takes part. */
  readonly keeper: string;
  readonly participant: string;
  /** Its slug; null as long as the organisation may not read it. */
  readonly publication: string | null;
  readonly role: ParticipationRole;
  /** Accepted, and not ended. */
  readonly isInForce: boolean;
};

/**
 * Who takes part in what an organisation keeps, and in what it takes part itself, in the order in which it was offered; also what waits for an
 * answer or has ended.
 * @param tx from `readAcross`: names of others are there
 */
export async function listOwnParticipations(tx: ReadDb, organisationId: string): Promise<OwnParticipation[]> {
  return await tx
    .selectFrom('readable.participation as p')
    .innerJoin('organisation as k', 'k.organisation_id', 'p.organisation_id')
    .innerJoin('organisation as o', 'o.organisation_id', 'p.participant_id')
    .leftJoin('publication as b', (join) =>
      join.onRef('b.organisation_id', '=', 'p.organisation_id').onRef('b.publication_id', '=', 'p.publication_id'),
    )
    .select(['p.participation_id as participation', 'k.slug as keeper', 'o.slug as participant'])
    .select(['b.slug as publication', 'p.role', 'p.is_in_force as isInForce'])
    .where((eb) => eb.or([eb('p.organisation_id', '=', organisationId), eb('p.participant_id', '=', organisationId)]))
    .orderBy('p.at')
    .orderBy('p.participation_id')
    .execute();
}
