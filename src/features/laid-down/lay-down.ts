import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import type { OrganisationSettings, SettingName } from '../../model/laid-down/organisation-settings.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import type { WriteDb } from '../../record/connection/read-db.ts';
import type { Record } from '../../record/connection/record.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readReason } from '../../record/errors/said-text.ts';
import { appendEvent } from '../../record/event-log/append-event.ts';
import { holdLog } from '../../record/event-log/hold-log.ts';
import { abilityFor } from '../organisations/policy.ts';
import { findSetting } from '../organisations/queries/find-settings.ts';
import { readSetting } from '../organisations/settings/read-setting.ts';
import { mustBeAllowed, type Working } from '../people/working.ts';
import { writeAtWork } from '../people/write-at-work.ts';

export type GivenSetting<What extends SettingName> = {
  readonly what: What;
  /** As it came. */
  readonly content: unknown;
  readonly reason: string;
  /** The number of what somebody saw; null where they saw nothing of it. */
  readonly base: number | null;
};

/** What else has to be so before it holds. Throws Refused where it isn't. */
export type Gate<What extends SettingName> = (
  tx: WriteDb,
  content: OrganisationSettings[What],
  organisationId: string,
) => Promise<void>;

const anyhow = () => Promise.resolve();

/**
 * Lays something down of an organisation, in place of what held before; what says what holds already changes nothing.
 * @returns its number
 * @throws Refused where it is no such thing, no reason is given, or somebody changed it meanwhile
 */
export async function layDown<What extends SettingName>(
  record: Record,
  given: GivenSetting<What>,
  working: Working,
  at: Date,
  gate: Gate<What> = anyhow,
): Promise<number> {
  const { what, base } = given;
  const content = readSetting(what, given.content);
  const reason = readReason(given.reason);
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, abilityFor(what), theOrganisation);
    await gate(tx, content, organisationId);
    // Of two at once the second finds what the first laid down.
    await holdLog(tx);
    const before = await findSetting(tx, organisationId, what);
    const printed = canonicalize(content) ?? '';
    if (canonicalize(before.content) === printed) return before.number;
    if (base !== null && before.number !== base) throw new Refused({ say: 'changed-since', with: {} });
    const sha256 = createHash('sha256').update(printed, 'utf8').digest('hex');
    const number = before.number + 1;
    await tx
      .insertInto('organisation_setting')
      .values({ organisation_id: organisationId, what, number, content: printed, sha256, reason, actor, at })
      .execute();
    if ('name' in content) await sql`select rename_organisation(${content.name})`.execute(tx);
    const payload = { what, number, sha256, reason };
    await appendEvent(tx, { organisationId, actor, at, command: 'set-organisation', payload });
    return number;
  });
}
