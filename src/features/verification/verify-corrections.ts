import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { type CorrectionRow, digestCorrections } from '../../record/witness/digest-corrections.ts';
import { because, type Fault } from './fault.ts';
import { readLogged } from './logged.ts';
import { matchSaid } from './match-said.ts';

const kept = z.object({ corrections: z.array(z.string()), digest: z.string() });
const undone = z.object({
  correction: z.string(),
  reason: z.string().nullable(),
  undoneBy: z.string(),
  undoneAt: z.string(),
});

const whatOf = (correction: string) => ({ say: 'correction', with: { correction } }) as const;
const undoingOf = (correction: string) => ({ say: 'undone-correction', with: { correction } }) as const;

/** Holds the corrections that an organisation keeps, and what undid them, against its log. */
export async function verifyCorrections(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  return [...(await verifyKept(tx, organisationId)), ...(await verifyUndone(tx, organisationId))];
}

/** What was taken over together gives the digest of its entry, and stands in the rows as of then. */
async function verifyKept(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const rows = await tx.selectFrom('correction').selectAll().where('organisation_id', '=', organisationId).execute();
  const left = new Map(rows.map((row) => [row.correction_id, row]));
  const faults: Fault[] = [];
  for (const { sequence, at, actor, payload } of await readLogged(tx, organisationId, ['keep-corrections'], kept)) {
    const where = { say: 'log-entry', with: { sequence } } as const;
    const own = payload.corrections.flatMap((id): CorrectionRow[] => {
      const row = left.get(id);
      left.delete(id);
      if (row !== undefined) return [row];
      faults.push({ where, why: { say: 'said-no-more', with: { what: whatOf(id) } } });
      return [];
    });
    const isAsThen = own.every((row) => row.actor === actor && row.at.getTime() === at.getTime());
    if (own.length === payload.corrections.length && !(isAsThen && digestCorrections(own) === payload.digest))
      faults.push({ where, why: because('corrections-otherwise') });
  }
  for (const id of left.keys()) faults.push({ where: whatOf(id), why: because('said-unlogged') });
  return faults;
}

async function verifyUndone(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const rows = await tx
    .selectFrom('correction_undone')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['undo-correction'], undone);
  return matchSaid(
    rows.map(({ correction_id: correction, reason, undone_by: undoneBy, undone_at: undoneAt, actor, at }) => ({
      ...{ what: undoingOf(correction), at, actor },
      said: { correction, reason, undoneBy, undoneAt },
    })),
    events.map(({ payload, ...event }) => ({ ...event, what: undoingOf(payload.correction), said: payload })),
  );
}
