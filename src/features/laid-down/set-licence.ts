import { v7 as newId } from 'uuid';
import { licenceNames, readLicence } from '../../model/licence.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import type { Record } from '../../record/connection/record.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readDecision, readReason } from '../../record/errors/said-text.ts';
import { appendEvent } from '../../record/event-log/append-event.ts';
import { holdLog } from '../../record/event-log/hold-log.ts';
import { setOrganisation } from '../organisations/policy.ts';
import { listLicences } from '../organisations/queries/list-licences.ts';
import { mustBeAllowed, type Working } from '../people/working.ts';
import { writeAtWork } from '../people/write-at-work.ts';

export type GivenLicence = {
  /** A name (`CC0`), an address, or `none`. */
  readonly licence: string;
  readonly reason: string;
  /** The council decision, where there is one. */
  readonly decision: string | null;
  /** The id of what somebody saw, empty where nothing was stated; null where they saw nothing of it. */
  readonly base: string | null;
};

/**
 * Lays down under which licence an organisation gives its data, in place of what it said before.
 * @returns the address of the licence; null where none is stated now
 * @throws Refused where it is no licence, no reason is given, or somebody changed it meanwhile
 */
export async function setLicence(
  record: Record,
  given: GivenLicence,
  working: Working,
  at: Date,
): Promise<string | null> {
  const licence = readLicence(given.licence);
  if (licence === undefined)
    throw new Refused({ say: 'bad-licence', with: { licence: given.licence.slice(0, 200), names: licenceNames } });
  const [reason, decision] = [readReason(given.reason), readDecision(given.decision)];
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setOrganisation, theOrganisation);
    // Of two at once the second finds what the first laid down.
    await holdLog(tx);
    const [before] = given.base === null ? [] : await listLicences(tx, organisationId);
    if (given.base !== null && (before?.licenceId ?? '') !== given.base)
      throw new Refused({ say: 'changed-since', with: {} });
    await tx
      .insertInto('licence')
      .values({
        ...{ organisation_id: organisationId, licence_id: newId(), address: licence },
        ...{ reason, decision, actor, at },
      })
      .execute();
    await appendEvent(tx, {
      organisationId,
      actor,
      at,
      command: 'set-licence',
      payload: { licence, reason, decision },
    });
  });
  return licence;
}
