import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import type { ParticipationAnswer } from '../../../record/tables/participation-tables.ts';
import { type FoundParticipation, findParticipation } from '../queries/find-participation.ts';

export type AnsweredParticipation = {
  readonly participation: string;
  readonly answer: ParticipationAnswer;
  readonly reason: string;
  readonly decision: string | null;
};

function refuseAnswer(found: FoundParticipation, organisationId: string, given: AnsweredParticipation): void {
  const { participation, answer } = given;
  if (found.answers.has('ended')) throw new Refused({ say: 'participation-ended', with: { participation } });
  if (answer === 'ended') return;
  if (found.participantId !== organisationId) throw new Refused({ say: 'not-asked', with: {} });
  if (found.answers.has('accepted')) throw new Refused({ say: 'participation-accepted', with: { participation } });
}

/**
 * Accepts to take part in what another organisation keeps, or ends that: as who takes part or as who keeps it. What has ended does not come
 * back; it can be offered anew. It is written in the rows and the log of who says it.
 * @throws Refused where the organisation has no part in it, or it was answered before
 */
export async function answerParticipation(
  record: Record,
  organisationId: string,
  given: AnsweredParticipation,
  by: SaidBy,
): Promise<void> {
  const [reason, decision] = [readReason(given.reason), readDecision(given.decision)];
  const { participation, answer } = given;
  await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const found = await findParticipation(tx, participation);
    if (found === null) throw new Refused({ say: 'no-participation', with: { participation } });
    refuseAnswer(found, organisationId, given);
    const { keeperId } = found;
    await tx
      .insertInto('participation_answer')
      .values({
        organisation_id: organisationId,
        keeper_id: keeperId,
        participation_id: participation,
        answer,
        reason,
        decision,
        actor: by.actor,
        at: by.at,
      })
      .execute();
    const command = answer === 'accepted' ? 'accept-participation' : 'end-participation';
    const payload = { participation, keeper: keeperId, reason, decision };
    await appendEvent(tx, { organisationId, ...by, command, payload });
  });
}
