import type { JournalEntry } from '../../../corrections/journal.ts';
import type { Correction } from '../../../model/correction.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { nameActors } from '../../people/queries/name-actors.ts';

/** All that was decided about how a document was read, the earliest first, also what was undone; each with the name of who did so, as it is now. */
export async function readDecisions(
  tx: ReadDb,
  organisationId: string,
  outsideId: string,
): Promise<readonly JournalEntry[]> {
  const rows = await tx
    .selectFrom('outside_decision')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('outside_id', '=', outsideId)
    // Ids are made in the order of time.
    .orderBy('decision_id')
    .execute();
  const names = await nameActors(
    tx,
    organisationId,
    rows.flatMap(({ actor, undone_by: by }) => [actor, by ?? actor]),
  );
  const nameOf = (actor: string) => names.get(actor) ?? '';
  return rows.map(({ decision_id: id, content, actor, at, undone_by: by, undone_at: undoneAt }) => ({
    ...{ id, at: at.toISOString(), by: nameOf(actor), ...content },
    ...(by !== null && undoneAt !== null && { undone: { at: undoneAt.toISOString(), by: nameOf(by) } }),
  }));
}

/** Those that hold. */
export function holding(entries: readonly JournalEntry[]): readonly Correction[] {
  return entries.flatMap(({ undone, ...correction }) => (undone === undefined ? [correction] : []));
}
