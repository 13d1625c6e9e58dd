import type { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';

/** An entry of the log, with a payload of which the form is known. */
export type Logged<Payload> = {
  readonly sequence: number;
  readonly at: Date;
  readonly actor: string;
  readonly command: string;
  readonly payload: Payload;
};

/**
 * The entries of some commands in the order of the log. One whose payload has another form is left out: what it was about is then told as
 * something that the log does not know.
 */
export async function readLogged<Payload>(
  tx: ReadDb,
  organisationId: string,
  commands: readonly string[],
  form: z.ZodType<Payload>,
): Promise<readonly Logged<Payload>[]> {
  const events = await tx
    .selectFrom('event')
    .select(['sequence', 'at', 'actor', 'command', 'payload'])
    .where('organisation_id', '=', organisationId)
    .where('command', 'in', commands)
    // A number beyond is no number of an entry: whoever checks the chain tells of it.
    .where('sequence', '<=', Number.MAX_SAFE_INTEGER)
    .orderBy('sequence')
    .execute();
  return events.flatMap((event) => {
    const { success, data } = form.safeParse(event.payload);
    return success ? [{ ...event, payload: data }] : [];
  });
}
