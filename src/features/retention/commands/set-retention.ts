import { v7 as newId } from 'uuid';
import { type Retained, retentionBounds } from '../../../model/laid-down/retention.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { setRetentions } from '../policy.ts';

export type GivenRetention = { readonly what: Retained; readonly days: number; readonly reason: string };

/**
 * Lays down for how many days something is kept, in place of what held before.
 * @throws Refused where that is no whole number of days within the bounds, or no reason is given
 */
export async function setRetention(record: Record, given: GivenRetention, working: Working, at: Date): Promise<void> {
  const { what, days } = given;
  const { least, most } = retentionBounds;
  if (!Number.isInteger(days) || days < least || days > most)
    throw new Refused({ say: 'bad-retention', with: { least, most } });
  const reason = readReason(given.reason);
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setRetentions, theOrganisation);
    await tx
      .insertInto('retention')
      .values({ organisation_id: organisationId, retention_id: newId(), what, days, reason, actor, at })
      .execute();
    await appendEvent(tx, { organisationId, actor, at, command: 'set-retention', payload: { what, days, reason } });
  });
}
