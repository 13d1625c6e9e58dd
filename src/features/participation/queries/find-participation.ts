import { validate } from 'uuid';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ParticipationAnswer } from '../../../record/tables/participation-tables.ts';

export type FoundParticipation = {
  readonly keeperId: string;
  readonly publicationId: string;
  readonly participantId: string;
  readonly answers: ReadonlySet<ParticipationAnswer>;
};

/** A participation that the organisation of the transaction keeps or is asked for, with what both said of it; null where there is none. */
export async function findParticipation(tx: ReadDb, participationId: string): Promise<FoundParticipation | null> {
  // An id as a person typed it.
  if (!validate(participationId)) return null;
  const found = await tx
    .selectFrom('participation')
    .select(['organisation_id as keeperId', 'publication_id as publicationId', 'participant_id as participantId'])
    .where('participation_id', '=', participationId)
    .executeTakeFirst();
  if (found === undefined) return null;
  const answers = await tx
    .selectFrom('participation_answer')
    .select('answer')
    .where('keeper_id', '=', found.keeperId)
    .where('participation_id', '=', participationId)
    // nobody else has a say in it, whatever is in his rows
    .where('organisation_id', 'in', [found.keeperId, found.participantId])
    .execute();
  return { ...found, answers: new Set(answers.map(({ answer }) => answer)) };
}
