import { sql } from 'kysely';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import type { Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { findRetention } from '../queries/find-retention.ts';

/** How many were cleaned up: letters of invitation, texts beside a piece, addresses of readers. */
export type Cleaned = { readonly letters: number; readonly asides: number; readonly contacts: number };

const dayMs = 24 * 3_600_000;

/**
 * Cleans up what an organisation keeps no longer: letters that were used or lapsed, texts beside a piece about which somebody chose, addresses of readers
 * whose time is over. Nothing that a decision, a version or an edition rests on. The log says how many of each, which is what `verify` holds the rest against.
 * @param machine whoever is at the machine, or the server itself
 */
export async function cleanUp(record: Record, machine: Working, at: Date): Promise<Cleaned> {
  const { organisationId, actor } = machine;
  return await writeAtWork(record, machine, async (tx) => {
    const kept = await findRetention(tx, organisationId);
    const before = (days: number) => new Date(at.getTime() - days * dayMs);
    const letters = await tx
      .deleteFrom('invitation')
      .where('organisation_id', '=', organisationId)
      .where((eb) => eb.or([eb('used_at', '<', before(kept.letters)), eb('until', '<', before(kept.letters))]))
      .executeTakeFirst();
    const asides = await tx
      .deleteFrom('draft_aside')
      .where('organisation_id', '=', organisationId)
      .where('settled_at', '<', before(kept.asides))
      .executeTakeFirst();
    const { rows } = await sql<{ gone: number }>`select clean_report_contacts() as gone`.execute(tx);
    const cleaned = {
      letters: Number(letters.numDeletedRows),
      asides: Number(asides.numDeletedRows),
      contacts: rows[0]?.gone ?? 0,
    };
    if (cleaned.letters + cleaned.asides + cleaned.contacts > 0)
      await appendEvent(tx, { organisationId, actor, at, command: 'clean-up', payload: cleaned });
    return cleaned;
  });
}
