import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ParticipationRole } from '../../../record/tables/participation-tables.ts';

export type ListedParticipation = {
  readonly participationId: string;
  /** The organisation that keeps the thing. */
  readonly keeperId: string;
  readonly publicationId: string;
  readonly participantId: string;
  readonly role: ParticipationRole;
  /** Accepted, and not ended. */
  readonly isInForce: boolean;
};

/**
 * Who takes part in a publication, in the order in which it was offered. In a transaction of the organisation that keeps it all that was ever
 * offered, in one of a participant what concerns him, else what is public: owners and partners of what is published.
 */
export async function listParticipations(
  tx: ReadDb,
  { keeperId, publicationId }: { readonly keeperId: string; readonly publicationId: string },
): Promise<ListedParticipation[]> {
  return await tx
    .selectFrom('readable.participation')
    .select([
      'participation_id as participationId',
      'organisation_id as keeperId',
      'publication_id as publicationId',
      'participant_id as participantId',
      'role',
      'is_in_force as isInForce',
    ])
    .where('organisation_id', '=', keeperId)
    .where('publication_id', '=', publicationId)
    .orderBy('at')
    .orderBy('participation_id')
    .execute();
}
