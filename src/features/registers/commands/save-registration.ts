import { v7 as newId } from 'uuid';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { holdLog } from '../../../record/event-log/hold-log.ts';
import { faultsOfLinks } from '../../../registers/derive/faults-of-links.ts';
import { linksOf } from '../../../registers/derive/links-of.ts';
import { nameOf } from '../../../registers/derive/names-of.ts';
import type { Content } from '../../../registers/fields/field.ts';
import { readContent } from '../../../registers/read-content.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { publishRegisters, writeRegisters } from '../policy.ts';
import { findLast } from '../queries/find-last.ts';
import { kindsOf } from '../queries/kinds-of.ts';
import { makeVersion, type NewVersion } from './version/new-version.ts';
import { saysSame } from './version/says-same.ts';
import { takeSlug } from './version/take-slug.ts';
import { writeVersions } from './version/write-versions.ts';

export type GivenRegistration = {
  readonly kind: RegisterKind;
  /** Null for something new. */
  readonly id: string | null;
  /** The number of the version that somebody saw; 0 for something new. */
  readonly base: number;
  /** `inside`: what was shown before stays so until another version is. */
  readonly standing: 'inside' | 'shown';
  /** As it came. */
  readonly content: unknown;
  readonly reason: string | null;
};

/** Where something in a register is, and its last version. */
export type SavedRegistration = { readonly id: string; readonly slug: string; readonly number: number };

/**
 * Lays down something in a register: new, or its next version. What says what the last version says, and stands as that does, changes nothing.
 * @throws Refused `bad-registration` with all that is wrong in the form, `no-registration`, `changed-since`, `too-long` of the reason, `not-allowed`
 */
export async function saveRegistration(
  record: Record,
  given: GivenRegistration,
  working: Working,
  at: Date,
): Promise<SavedRegistration> {
  const { kind, id, base, standing } = given;
  const { content, faults } = readContent(kind, given.content);
  if (content === null) throw new Refused({ say: 'bad-registration', with: { faults } });
  const reason = given.reason === null || given.reason.trim() === '' ? null : readReason(given.reason);
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, writeRegisters, theOrganisation);
    if (standing === 'shown') mustBeAllowed(now, publishRegisters, theOrganisation);
    // Of two at once the second finds what the first laid down, and takes no address that the first took.
    await holdLog(tx);
    const last = id === null ? null : await findLast(tx, organisationId, id);
    if (id !== null && last?.kind !== kind) throw new Refused({ say: 'no-registration', with: {} });
    await mustLead(tx, organisationId, kind, content);
    if (last !== null && last.standing === standing && saysSame(last, content))
      return { id: last.id, slug: last.slug, number: last.number };
    if ((last?.number ?? 0) !== base) throw new Refused({ say: 'changed-since', with: {} });
    const slug = last?.slug ?? (await takeSlug(tx, organisationId, kind, nameOf(content)));
    const number = base + 1;
    const version = makeVersion(
      { ...{ id: last?.id ?? newId(), kind, slug, number }, standing, reason, importId: null },
      content,
    );
    await writeVersions(tx, [version], { organisationId, actor, at });
    await appendEvent(tx, { organisationId, actor, at, command: 'save-registration', payload: saidOf(version) });
    return { id: version.id, slug, number };
  });
}

/** What the log says of a version. */
export function saidOf({ id, kind, slug, number, standing, sha256, insideSha256, reason }: NewVersion) {
  return { registration: id, kind, slug, number, standing, sha256, inside: insideSha256, reason };
}

/** @throws Refused `bad-registration`, where a form leads to what is not there */
async function mustLead(tx: WriteDb, organisationId: string, kind: RegisterKind, content: Content): Promise<void> {
  const ids = linksOf(kind, content).registrations.map((link) => link.id);
  const kinds = await kindsOf(tx, organisationId, ids);
  const faults = faultsOfLinks(kind, content, (id) => kinds.get(id));
  if (faults.length > 0) throw new Refused({ say: 'bad-registration', with: { faults } });
}
