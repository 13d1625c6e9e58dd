import { v7 as newId } from 'uuid';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDay, readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { findExplanation } from '../queries/find-explanation.ts';
import { findFinding } from '../queries/find-finding.ts';

export type GivenExplanation = {
  /** The key of the finding. */
  readonly finding: string;
  readonly reason: string;
  /** The council decision, where there is one, and the day of it as `2018-11-14`. */
  readonly decision: string | null;
  readonly decidedOn: string | null;
  /** The explanation that stands there no longer counts; the reason says why. */
  readonly isWithdrawn?: boolean;
};

async function messageOf(tx: WriteDb, organisationId: string, given: GivenExplanation): Promise<string> {
  const { finding: key, isWithdrawn = false } = given;
  const before = isWithdrawn ? await findExplanation(tx, organisationId, key) : null;
  if (isWithdrawn && before === null) throw new Refused({ say: 'no-explanation', with: { key } });
  const finding = await findFinding(tx, organisationId, key);
  const message = finding?.message.nl ?? before?.message;
  if (message === undefined) throw new Refused({ say: 'no-finding', with: { key } });
  return message;
}

/**
 * Lays down how an organisation explains a finding. The finding stays, with its explanation beside it; when its cause goes, the explanation is
 * kept.
 * @throws Refused where there is no such finding, nothing to withdraw, no reason or no such day
 */
export async function explainFinding(
  record: Record,
  organisationId: string,
  given: GivenExplanation,
  by: SaidBy,
): Promise<void> {
  const [reason, decision, decidedOn] = [
    readReason(given.reason),
    readDecision(given.decision),
    readDay(given.decidedOn),
  ];
  const { finding, isWithdrawn = false } = given;
  await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const message = await messageOf(tx, organisationId, given);
    await tx
      .insertInto('explanation')
      .values({
        organisation_id: organisationId,
        explanation_id: newId(),
        finding,
        message,
        is_withdrawn: isWithdrawn,
        reason,
        decision,
        decided_on: decidedOn,
        actor: by.actor,
        at: by.at,
      })
      .execute();
    const command = isWithdrawn ? 'withdraw-explanation' : 'explain-finding';
    await appendEvent(tx, {
      organisationId,
      ...by,
      command,
      payload: { finding, message, reason, decision, decidedOn },
    });
  });
}
