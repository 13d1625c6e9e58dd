import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { holdLog } from '../../../record/event-log/hold-log.ts';
import type { ExchangeFault } from '../../../registers/exchange/exchange-fault.ts';
import { readExchange } from '../../../registers/exchange/read-exchange.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { publishRegisters, writeRegisters } from '../policy.ts';
import { findSlug } from '../queries/find-slug.ts';
import { planImport } from './import/plan-import.ts';
import { digestLine } from './version/digest-line.ts';
import { writeVersions } from './version/write-versions.ts';

export type GivenImport = {
  /** An exchange file. */
  readonly text: string;
  /** Only tells what it would do. */
  readonly isTrial: boolean;
  /** How that which is new or changed stands after it. What says what it said stays as it stands. */
  readonly standing: 'inside' | 'shown';
};

/** What an import does, or would do. Where there are faults, nothing is done. */
export type ImportReport = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** The first of them: a thousand at most. */
  readonly faults: readonly ExchangeFault[];
};

const mostFaults = 1_000;

/**
 * Takes all rows of an exchange file into the registers, or none of them where anything is wrong with one. A row is what its register has at its address, or
 * new there; what the file leaves out of what never is open stays as it was.
 * @throws Refused `not-allowed`
 */
export async function importRegistrations(
  record: Record,
  { text, isTrial, standing }: GivenImport,
  working: Working,
  at: Date,
): Promise<ImportReport> {
  const file = readExchange(text);
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, writeRegisters, theOrganisation);
    if (standing === 'shown') mustBeAllowed(now, publishRegisters, theOrganisation);
    if (file.organisation === null) return { added: 0, changed: 0, same: 0, faults: file.faults };
    if (file.organisation !== (await findSlug(tx, organisationId)))
      return { added: 0, changed: 0, same: 0, faults: [ofFile] };
    await holdLog(tx);
    const importId = newId();
    const { versions, same, faults } = await planImport(tx, organisationId, file.rows, { standing, importId });
    const all = [...file.faults, ...faults].slice(0, mostFaults);
    const added = versions.filter(({ number }) => number === 1).length;
    const report = { added, changed: versions.length - added, same, faults: all };
    if (isTrial || all.length > 0 || versions.length === 0) return report;
    await writeVersions(tx, versions, { organisationId, actor, at });
    const lines = versions.map(digestLine).sort();
    const sha256 = createHash('sha256').update(lines.join(''), 'utf8').digest('hex');
    const payload = { import: importId, versions: versions.length, added, sha256 };
    await appendEvent(tx, { organisationId, actor, at, command: 'import-registrations', payload });
    return report;
  });
}

const ofFile: ExchangeFault = {
  kind: null,
  row: null,
  slug: null,
  path: ['organisation'],
  fault: 'other-organisation',
};
