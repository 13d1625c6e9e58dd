import type { ReadDb } from '../connection/read-db.ts';
import { type UnreadableCode, unreadable, whereReadable } from '../errors/unreadable.ts';
import { hashEvent, noHash } from './event-hash.ts';

/** Why an entry does not follow from the one before. */
export type EventFault = 'entry-missing' | 'entry-astray' | 'entry-changed' | 'end-missing' | UnreadableCode;

/** Either every entry follows from the one before, or the first that doesn't. */
export type EventVerdict =
  | { readonly sound: true; readonly entries: number }
  | { readonly sound: false; readonly sequence: number; readonly why: EventFault };

const batch = 1000;

function readEntries(tx: ReadDb, organisationId: string, after: number, most: number) {
  return tx
    .selectFrom('event')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(most)
    .execute();
}

/** Recomputes the chain of hashes of an organisation's event log, from the first entry to the end that is on record. */
export async function verifyEvents(tx: ReadDb, organisationId: string): Promise<EventVerdict> {
  let hash = noHash;
  let sequence = 0;
  let most = batch;
  for (;;) {
    const events = await whereReadable(() => readEntries(tx, organisationId, sequence, most), null);
    if (events === null) {
      if (most === 1) return { sound: false, sequence: sequence + 1, why: unreadable };
      // One of them: told is which.
      most = 1;
      continue;
    }
    for (const event of events) {
      if (event.sequence !== sequence + 1) return { sound: false, sequence: sequence + 1, why: 'entry-missing' };
      sequence = event.sequence;
      if (event.previous_hash !== hash) return { sound: false, sequence, why: 'entry-astray' };
      const { event_id: eventId, actor, at, command, payload } = event;
      const said = { organisationId, sequence, eventId, at, actor, command, payload };
      const previous = hash;
      const computed = await whereReadable(async () => hashEvent(said, previous), null);
      if (computed === null) return { sound: false, sequence, why: unreadable };
      if (event.hash !== computed) return { sound: false, sequence, why: 'entry-changed' };
      hash = computed;
    }
    if (events.length < most) break;
  }
  const isEnd = await whereReadable(async () => {
    const head = await tx
      .selectFrom('event_head')
      .select(['sequence', 'hash'])
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst();
    return (head?.sequence ?? 0) === sequence && (head?.hash ?? noHash) === hash;
  }, false);
  if (!isEnd) return { sound: false, sequence: sequence + 1, why: 'end-missing' };
  return { sound: true, entries: sequence };
}
