import { v7 as newId } from 'uuid';
import { holdsByItself } from '../../../corrections/kept.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { needKept } from '../queries/find-kept.ts';
import { listKept } from '../queries/list-kept.ts';
import { keepCorrections } from './keep-corrections.ts';
import type { NamedCorrection } from './undo-kept.ts';

/**
 * Decides again what was undone, as another correction, which holds at a next import.
 * @returns that one
 * @throws Refused where there is none, or more than one, it holds still, or it would hold of nothing by itself
 */
export async function redoKept(
  record: Record,
  organisationId: string,
  given: NamedCorrection,
  by: SaidBy,
): Promise<Correction> {
  const said = given.reason === null ? undefined : readReason(given.reason);
  return await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const { undone, ...before } = needKept(await listKept(tx, organisationId), given.correction);
    const { id: correction, reach, decision } = before;
    if (undone === undefined) throw new Refused({ say: 'correction-holds', with: { correction } });
    if (!holdsByItself(before)) throw new Refused({ say: 'correction-beside', with: { correction } });
    const reason = said ?? before.reason;
    const redone = { id: newId(), at: by.at.toISOString(), by: by.actor, reach, decision, reason };
    await keepCorrections(tx, { organisationId, publication: null }, { corrections: [redone], undone: new Map() }, by);
    return redone;
  });
}
