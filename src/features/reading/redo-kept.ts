import { v7 as newId } from 'uuid';
import { holdsByItself } from '../../corrections/kept.ts';
import type { Correction } from '../../model/correction.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import type { Record } from '../../record/connection/record.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readReason } from '../../record/errors/said-text.ts';
import { keepCorrections } from '../corrections/commands/keep-corrections.ts';
import { needKept } from '../corrections/queries/find-kept.ts';
import { listKept } from '../corrections/queries/list-kept.ts';
import { mustBeAllowed, type Working } from '../people/working.ts';
import { writeAtWork } from '../people/write-at-work.ts';
import { setReading } from './policy.ts';
import type { NamedCorrection } from './undo-kept.ts';

/**
 * Decides again what was undone, as another correction, which holds at a next import.
 * @returns that one
 * @throws Refused where there is none, or more than one, it holds still, or it would hold of nothing by itself
 */
export async function redoKept(
  record: Record,
  given: NamedCorrection,
  working: Working,
  at: Date,
): Promise<Correction> {
  const said = given.reason === null ? undefined : readReason(given.reason);
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setReading, theOrganisation);
    const { undone, ...before } = needKept(await listKept(tx, organisationId), given.correction);
    const { id: correction, reach, decision } = before;
    if (undone === undefined) throw new Refused({ say: 'correction-holds', with: { correction } });
    if (!holdsByItself(before)) throw new Refused({ say: 'correction-beside', with: { correction } });
    const reason = said ?? before.reason;
    const redone = { id: newId(), at: at.toISOString(), by: actor, reach, decision, reason };
    const decided = { corrections: [redone], undone: new Map() };
    await keepCorrections(tx, { organisationId, publication: null }, decided, { actor, at });
    return redone;
  });
}
