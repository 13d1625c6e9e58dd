import { v7 as newId } from 'uuid';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import type { ParticipationRole } from '../../../record/tables/participation-tables.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';

export type OfferedParticipation = {
  /** The slug of a publication that the organisation keeps. */
  readonly publication: string;
  readonly participant: Pick<Organisation, 'organisationId' | 'slug'>;
  readonly role: ParticipationRole;
  readonly reason: string;
  readonly decision: string | null;
};

async function findOpen(tx: ReadDb, organisationId: string, publicationId: string, participantId: string) {
  return await tx
    .selectFrom('participation as p')
    .select('p.participation_id')
    .where('p.organisation_id', '=', organisationId)
    .where('p.publication_id', '=', publicationId)
    .where('p.participant_id', '=', participantId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('participation_answer as a')
            .select('a.answer')
            .whereRef('a.keeper_id', '=', 'p.organisation_id')
            .whereRef('a.participation_id', '=', 'p.participation_id')
            .where('a.organisation_id', 'in', [organisationId, participantId])
            .where('a.answer', '=', 'ended'),
        ),
      ),
    )
    .executeTakeFirst();
}

/**
 * Offers another organisation to take part in a publication. It takes part once it accepts that itself. Gives the id that it accepts.
 * @throws Refused where there is no such publication, or it takes part already
 */
export async function offerParticipation(
  record: Record,
  organisationId: string,
  { publication, participant, role, ...given }: OfferedParticipation,
  by: SaidBy,
): Promise<string> {
  const [reason, decision] = [readReason(given.reason), readDecision(given.decision)];
  const participantId = participant.organisationId;
  if (participantId === organisationId) throw new Refused({ say: 'takes-part-in-own', with: {} });
  const participationId = newId();
  await write(record, { organisationId, actor: by.actor }, async (tx) => {
    // Held until the end, so that two offers at once come one after the other.
    const thing = await tx
      .selectFrom('publication')
      .select('publication_id as publicationId')
      .where('organisation_id', '=', organisationId)
      .where('slug', '=', publication)
      .forUpdate()
      .executeTakeFirst();
    if (thing === undefined) throw new Refused({ say: 'no-publication', with: { publication } });
    if ((await findOpen(tx, organisationId, thing.publicationId, participantId)) !== undefined)
      throw new Refused({ say: 'takes-part', with: { participant: participant.slug, publication } });
    await tx
      .insertInto('participation')
      .values({
        organisation_id: organisationId,
        participation_id: participationId,
        publication_id: thing.publicationId,
        participant_id: participantId,
        role,
        reason,
        decision,
        actor: by.actor,
        at: by.at,
      })
      .execute();
    const payload = { participation: participationId, publication, participant: participantId, role, reason, decision };
    await appendEvent(tx, { organisationId, ...by, command: 'offer-participation', payload });
  });
  return participationId;
}
