import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Fault } from './fault.ts';
import { readLogged } from './logged.ts';
import { matchSaid } from './match-said.ts';

const set = z.object({ licence: z.string().nullable(), reason: z.string(), decision: z.string().nullable() });

/** Holds each licence that was stated against the log: neither may have one that the other has not. */
export async function verifyLicences(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const what = { say: 'licence', with: {} } as const;
  const rows = await tx.selectFrom('licence').selectAll().where('organisation_id', '=', organisationId).execute();
  const events = await readLogged(tx, organisationId, ['set-licence'], set);
  return matchSaid(
    rows.map(({ address: licence, reason, decision, actor, at }) => ({
      ...{ what, at, actor },
      said: { licence, reason, decision },
    })),
    events.map(({ payload, ...event }) => ({ ...event, what, said: payload })),
  );
}
