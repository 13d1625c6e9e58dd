import { v7 as newId } from 'uuid';
import type { FindingConfig } from '../../../findings/config.ts';
import { faultsIn } from '../../../findings/settings.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { setOrganisation } from '../../organisations/policy.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';

/**
 * Lays down what an organisation says about the rules, in place of all that it said before. The findings follow with the next judgement.
 * @throws Refused where a rule or an option of it is not there, or no reason is given
 */
export async function setFindingOptions(
  record: Record,
  given: { readonly config: FindingConfig; readonly reason: string },
  working: Working,
  at: Date,
): Promise<void> {
  const [fault] = faultsIn(given.config);
  if (fault !== undefined) throw new Refused({ say: 'bad-settings', with: { fault } });
  const reason = readReason(given.reason);
  const config = JSON.stringify(given.config);
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setOrganisation, theOrganisation);
    await tx
      .insertInto('finding_setting')
      .values({
        organisation_id: organisationId,
        finding_setting_id: newId(),
        config,
        reason,
        actor,
        at,
      })
      .execute();
    await appendEvent(tx, { organisationId, actor, at, command: 'set-finding-options', payload: { config, reason } });
  });
}
