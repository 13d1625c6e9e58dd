import type { JournalEntry } from '../../corrections/journal.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import type { Record } from '../../record/connection/record.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readReason } from '../../record/errors/said-text.ts';
import { addUndone } from '../corrections/commands/add-undone.ts';
import { needKept } from '../corrections/queries/find-kept.ts';
import { listKept } from '../corrections/queries/list-kept.ts';
import { mustBeAllowed, type Working } from '../people/working.ts';
import { writeAtWork } from '../people/write-at-work.ts';
import { setReading } from './policy.ts';

/** Which correction, by its id or the beginning of that, and why where the person says so. */
export type NamedCorrection = { readonly correction: string; readonly reason: string | null };

/**
 * Undoes a correction that is kept with an organisation: it holds no more at a next import, whatever journals say. Editions stay.
 * @returns what was undone
 * @throws Refused where there is none, or more than one, or it was undone before
 */
export async function undoKept(
  record: Record,
  given: NamedCorrection,
  working: Working,
  at: Date,
): Promise<JournalEntry> {
  const reason = given.reason === null ? undefined : readReason(given.reason);
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setReading, theOrganisation);
    const found = needKept(await listKept(tx, organisationId), given.correction);
    const refused = () => new Refused({ say: 'correction-undone', with: { correction: found.id } });
    if (found.undone !== undefined) throw refused();
    const deed = { at: at.toISOString(), by: actor, reason };
    const { added, log } = await addUndone(tx, organisationId, new Map([[found.id, deed]]), { actor, at });
    // Two at once: the second found it done.
    if (added === 0) throw refused();
    await log();
    return found;
  });
}
