import { sql } from 'kysely';
import type { Deed } from '../../../corrections/undo-correction.ts';
import { cleanText } from '../../../record/connection/clean-text.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';

/**
 * Lays down that corrections that are kept were undone, each once; of what is not kept there is nothing to undo.
 * @param undone when, by whom and why, by the id of the correction
 * @returns how many there are, and what writes the events of it, which come last
 */
export async function addUndone(
  tx: WriteDb,
  organisationId: string,
  undone: ReadonlyMap<string, Deed>,
  { actor, at }: SaidBy,
): Promise<{ readonly added: number; readonly log: () => Promise<void> }> {
  if (undone.size === 0) return { added: 0, log: () => Promise.resolve() };
  const rows = [...undone].map(([id, deed]) => ({
    organisation_id: organisationId,
    correction_id: id,
    reason: deed.reason === undefined ? null : cleanText(deed.reason),
    undone_by: cleanText(deed.by),
    undone_at: deed.at,
    actor,
    at,
  }));
  const { rows: added } = await sql<{ id: string }>`insert into correction_undone
    select u.* from json_populate_recordset(null::correction_undone, ${JSON.stringify(rows)}) u
    where exists (select from correction c where c.organisation_id = u.organisation_id and c.correction_id = u.correction_id)
    order by u.correction_id on conflict do nothing returning correction_id as id`.execute(tx);
  const ids = new Set(added.map(({ id }) => id));
  const log = async () => {
    for (const { correction_id: correction, reason, undone_by: undoneBy, undone_at: undoneAt } of rows) {
      if (!ids.has(correction)) continue;
      const payload = { correction, reason, undoneBy, undoneAt };
      await appendEvent(tx, { organisationId, actor, at, command: 'undo-correction', payload });
    }
  };
  return { added: added.length, log };
}
