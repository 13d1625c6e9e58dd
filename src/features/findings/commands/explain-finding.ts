import { v7 as newId } from 'uuid';
import { digestEvidence } from '../../../findings/digest-evidence.ts';
import type { Said } from '../../../findings/finding.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDay, readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { findExplanation } from '../queries/find-explanation.ts';
import { findFinding, findGone } from '../queries/find-finding.ts';

export type GivenExplanation = {
  /** The key of the finding, or one that it had before. */
  readonly finding: string;
  readonly reason: string;
  /** The council decision, where there is one, and the day of it as `2018-11-14`. */
  readonly decision: string | null;
  readonly decidedOn: string | null;
  /** The explanation that stands there no longer counts; the reason says why. */
  readonly isWithdrawn?: boolean;
};

/** The finding that is meant as it is now, or as it was. */
type Meant = { readonly key: string; readonly message: Said; readonly evidence: string | null };

async function findMeant(tx: WriteDb, organisationId: string, given: GivenExplanation): Promise<Meant> {
  const gone = await findGone(tx, organisationId, given.finding);
  const key = gone?.became ?? given.finding;
  const before = given.isWithdrawn ? await findExplanation(tx, organisationId, key) : null;
  if (given.isWithdrawn && before === null) throw new Refused('no-explanation', { key });
  const finding = await findFinding(tx, organisationId, key);
  if (finding !== null) return { key, message: finding.message, evidence: digestEvidence(finding) };
  if (before === null) throw new Refused('no-finding', { key });
  const { message } = before;
  return { key, message: gone?.was?.message ?? { nl: message, en: message }, evidence: null };
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
  const { isWithdrawn = false } = given;
  await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const { key: finding, message: said, evidence } = await findMeant(tx, organisationId, given);
    const [message, inEnglish] = [said.nl, said.en];
    await tx
      .insertInto('explanation')
      .values({
        organisation_id: organisationId,
        explanation_id: newId(),
        finding,
        message,
        message_en: inEnglish,
        evidence,
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
      payload: { finding, message, inEnglish, evidence, reason, decision, decidedOn },
    });
  });
}
