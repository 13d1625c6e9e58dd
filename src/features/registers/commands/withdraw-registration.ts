import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { holdLog } from '../../../record/event-log/hold-log.ts';
import { joinInside } from '../../../registers/derive/split-inside.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { publishRegisters } from '../policy.ts';
import { findLast } from '../queries/find-last.ts';
import { isShown } from '../queries/is-shown.ts';
import { type SavedRegistration, saidOf } from './save-registration.ts';
import { makeVersion } from './version/new-version.ts';
import { writeVersions } from './version/write-versions.ts';

export type GivenWithdrawal = {
  readonly id: string;
  /** The number of the version that somebody saw. */
  readonly base: number;
  readonly reason: string;
};

/**
 * Takes back from the public what is in a register. It stays inside with all its versions, and can be shown again by saving it.
 * @throws Refused `no-registration`, `changed-since`, `not-shown` where there is nothing to take back, `no-reason`, `too-long`, `not-allowed`
 */
export async function withdrawRegistration(
  record: Record,
  given: GivenWithdrawal,
  working: Working,
  at: Date,
): Promise<SavedRegistration> {
  const { id, base } = given;
  const reason = readReason(given.reason);
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, publishRegisters, theOrganisation);
    await holdLog(tx);
    const last = await findLast(tx, organisationId, id);
    if (last === null) throw new Refused({ say: 'no-registration', with: {} });
    if (last.number !== base) throw new Refused({ say: 'changed-since', with: {} });
    if (!(await isShown(tx, organisationId, id))) throw new Refused({ say: 'not-shown', with: {} });
    const { kind, slug } = last;
    const number = base + 1;
    const version = makeVersion(
      { ...{ id, kind, slug, number }, standing: 'withdrawn', reason, importId: null },
      joinInside({ open: last.open, inside: last.inside }),
    );
    await writeVersions(tx, [version], { organisationId, actor, at });
    await appendEvent(tx, { organisationId, actor, at, command: 'withdraw-registration', payload: saidOf(version) });
    return { id, slug, number };
  });
}
