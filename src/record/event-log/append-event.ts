import { v7 as newId } from 'uuid';
import type { WriteDb } from '../read-db.ts';
import { hashEvent, noHash } from './event-hash.ts';

export type NewEvent = {
  readonly organisationId: string;
  readonly at: Date;
  readonly actor: string;
  readonly command: string;
  readonly payload: { readonly [key: string]: string | number | boolean | null };
};

/**
 * Appends an accepted command to its organisation's log, in the transaction of the command itself. Do it last: from here on other commands
 * of the organisation wait.
 */
export async function appendEvent(tx: WriteDb, event: NewEvent): Promise<void> {
  const { organisationId } = event;
  await tx
    .insertInto('event_head')
    .values({ organisation_id: organisationId, sequence: 0, hash: noHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const head = await tx
    .selectFrom('event_head')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const logged = { ...event, sequence: head.sequence + 1, eventId: newId() };
  const hash = hashEvent(logged, head.hash);
  await tx
    .insertInto('event')
    .values({
      organisation_id: organisationId,
      sequence: logged.sequence,
      event_id: logged.eventId,
      at: logged.at,
      actor: logged.actor,
      command: logged.command,
      payload: JSON.stringify(logged.payload),
      previous_hash: head.hash,
      hash,
    })
    .execute();
  await tx
    .updateTable('event_head')
    .set({ sequence: logged.sequence, hash })
    .where('organisation_id', '=', organisationId)
    .execute();
}
