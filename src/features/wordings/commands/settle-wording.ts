import { validate as isId, v7 as newId } from 'uuid';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { findNamed } from '../../../record/wordings/find-named.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { listShown } from '../queries/list-shown.ts';

export type WordingAnswer = {
  /** The statement that was taken for a new one: its id, or its place and words (`wordedAs`). */
  readonly statement: string;
  /** Whether it is the older one that it may be. */
  readonly isSame: boolean;
  readonly reason: string;
  /** The council decision that it follows from, where there is one. */
  readonly decision: string | null;
};

/**
 * Lays down what a person says of a wording that was unsure. The newest word counts. What is the same goes on under the older id: rulings on
 * either of the two count for both with the next judgement, and the next edition words the older one. What an edition worded in between stays so.
 * @throws Refused where nothing was unsure, another statement that is shown was said to be the older one, or no reason is given
 */
export async function settleWording(
  record: Record,
  organisationId: string,
  { statement: name, isSame, ...given }: WordingAnswer,
  by: SaidBy,
): Promise<{ readonly statement: string; readonly candidate: string }> {
  const [reason, decision] = [readReason(given.reason), readDecision(given.decision)];
  return await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const statement = isId(name) ? name : await findNamed(tx, organisationId, name, by.at);
    const unsure = await tx
      .selectFrom('wording as w')
      .innerJoin('edition as e', (join) =>
        join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
      )
      .where('w.organisation_id', '=', organisationId)
      .where('w.statement_id', '=', statement)
      .where('w.candidate_id', 'is not', null)
      .select('w.candidate_id as candidate')
      .$narrowType<{ candidate: string }>()
      .orderBy('e.number', 'desc')
      .executeTakeFirst();
    if (statement === null || unsure === undefined) throw new Refused({ say: 'not-unsure', with: { key: name } });
    const { candidate } = unsure;
    const same = await readSame(tx, organisationId);
    const others = same.idsOf(candidate).filter((id) => same.idOf(id) !== same.idOf(statement));
    if (isSame && (await listShown(tx, organisationId, others)).size > 0)
      throw new Refused({ say: 'already-there', with: { key: name } });
    await tx
      .insertInto('wording_answer')
      .values({
        organisation_id: organisationId,
        wording_answer_id: newId(),
        statement_id: statement,
        candidate_id: candidate,
        is_same: isSame,
        reason,
        decision,
        ...by,
      })
      .execute();
    const payload = { statement, candidate, isSame, reason, decision };
    await appendEvent(tx, { organisationId, ...by, command: 'settle-wording', payload });
    return { statement, candidate };
  });
}
