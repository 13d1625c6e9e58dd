import type { ReadDb } from '../read-db.ts';
import { hashEvent, noHash } from './event-hash.ts';

/** Either every entry follows from the one before, or the first that doesn't, with the reason in Dutch. */
export type EventVerdict =
  | { readonly sound: true; readonly entries: number }
  | { readonly sound: false; readonly sequence: number; readonly why: string };

const batch = 1000;

/** Recomputes the chain of hashes of an organisation's event log, from the first entry to the end that is on record. */
export async function verifyEvents(tx: ReadDb, organisationId: string): Promise<EventVerdict> {
  let hash = noHash;
  let sequence = 0;
  for (;;) {
    const events = await tx
      .selectFrom('event')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(batch)
      .execute();
    for (const event of events) {
      if (event.sequence !== sequence + 1)
        return { sound: false, sequence: sequence + 1, why: 'Deze regel ontbreekt.' };
      sequence = event.sequence;
      if (event.previous_hash !== hash) return { sound: false, sequence, why: 'Deze regel volgt niet op de vorige.' };
      const { actor, at, command, payload } = event;
      hash = hashEvent({ organisationId, sequence, eventId: event.event_id, at, actor, command, payload }, hash);
      if (event.hash !== hash) return { sound: false, sequence, why: 'Deze regel is veranderd.' };
    }
    if (events.length < batch) break;
  }
  const head = await tx
    .selectFrom('event_head')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  if ((head?.sequence ?? 0) !== sequence || (head?.hash ?? noHash) !== hash) {
    return { sound: false, sequence: sequence + 1, why: 'Regels aan het eind ontbreken.' };
  }
  return { sound: true, entries: sequence };
}
