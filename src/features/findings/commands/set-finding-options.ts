import { v7 as newId } from 'uuid';
import type { FindingConfig } from '../../../findings/config.ts';
import { faultsIn } from '../../../findings/settings.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';

/**
 * Lays down what an organisation says about the rules, in place of all that it said before. The findings follow with the next judgement.
 * @throws Refused where a rule or an option of it is not there, or no reason is given
 */
export async function setFindingOptions(
  record: Record,
  organisationId: string,
  given: { readonly config: FindingConfig; readonly reason: string },
  by: SaidBy,
): Promise<void> {
  const [fault] = faultsIn(given.config);
  if (fault !== undefined) throw new Refused({ say: 'bad-settings', with: { fault } });
  const reason = readReason(given.reason);
  const config = JSON.stringify(given.config);
  await write(record, { organisationId, actor: by.actor }, async (tx) => {
    await tx
      .insertInto('finding_setting')
      .values({
        organisation_id: organisationId,
        finding_setting_id: newId(),
        config,
        reason,
        actor: by.actor,
        at: by.at,
      })
      .execute();
    await appendEvent(tx, { organisationId, ...by, command: 'set-finding-options', payload: { config, reason } });
  });
}
