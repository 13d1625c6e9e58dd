import { v7 as newId } from 'uuid';
import { licenceNames, readLicence } from '../../../model/licence.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';

export type GivenLicence = {
  /** A name (`CC0`), an address, or `none`. */
  readonly licence: string;
  readonly reason: string;
  /** The council decision, where there is one. */
  readonly decision: string | null;
};

/**
 * Lays down under which licence an organisation gives its data, in place of what it said before.
 * @returns the address of the licence; null where none is stated now
 * @throws Refused where it is no licence, or no reason is given
 */
export async function setLicence(
  record: Record,
  organisationId: string,
  given: GivenLicence,
  by: SaidBy,
): Promise<string | null> {
  const licence = readLicence(given.licence);
  if (licence === undefined)
    throw new Refused({ say: 'bad-licence', with: { licence: given.licence.slice(0, 200), names: licenceNames } });
  const [reason, decision] = [readReason(given.reason), readDecision(given.decision)];
  await write(record, { organisationId, actor: by.actor }, async (tx) => {
    await tx
      .insertInto('licence')
      .values({
        ...{ organisation_id: organisationId, licence_id: newId(), address: licence },
        ...{ reason, decision, actor: by.actor, at: by.at },
      })
      .execute();
    await appendEvent(tx, { organisationId, ...by, command: 'set-licence', payload: { licence, reason, decision } });
  });
  return licence;
}
