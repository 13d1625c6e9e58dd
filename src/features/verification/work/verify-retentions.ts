import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { matchSaid } from '../match-said.ts';

const set = z.object({ what: z.string(), days: z.number(), reason: z.string() });

/** Holds how long things are kept against the log: neither may have one that the other has not. */
export async function verifyRetentions(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const whatOf = (what: string) => ({ say: 'retention', with: { what } }) as const;
  const rows = await tx.selectFrom('retention').selectAll().where('organisation_id', '=', organisationId).execute();
  const events = await readLogged(tx, organisationId, ['set-retention'], set);
  return matchSaid(
    rows.map(({ what, days, reason, actor, at }) => ({ what: whatOf(what), at, actor, said: { what, days, reason } })),
    events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.what), said: payload })),
  );
}
