import type { JournalEntry } from '../../../corrections/journal.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { needKept } from '../queries/find-kept.ts';
import { listKept } from '../queries/list-kept.ts';
import { addUndone } from './add-undone.ts';

/** Which correction, by its id or the beginning of that, and why where the person says so. */
export type NamedCorrection = { readonly correction: string; readonly reason: string | null };

/**
 * Undoes a correction that is kept with an organisation: it holds no more at a next import, whatever journals say. Editions stay.
 * @returns what was undone
 * @throws Refused where there is none, or more than one, or it was undone before
 */
export async function undoKept(
  record: Record,
  organisationId: string,
  given: NamedCorrection,
  by: SaidBy,
): Promise<JournalEntry> {
  const reason = given.reason === null ? undefined : readReason(given.reason);
  return await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const found = needKept(await listKept(tx, organisationId), given.correction);
    const refused = () => new Refused({ say: 'correction-undone', with: { correction: found.id } });
    if (found.undone !== undefined) throw refused();
    const deed = { at: by.at.toISOString(), by: by.actor, reason };
    const { added, log } = await addUndone(tx, organisationId, new Map([[found.id, deed]]), by);
    // Two at once: the second found it done.
    if (added === 0) throw refused();
    await log();
    return found;
  });
}
