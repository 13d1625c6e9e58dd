import { sql } from 'kysely';
import type { Deed } from '../../../corrections/undo-correction.ts';
import type { Correction } from '../../../model/correction.ts';
import { cleanText } from '../../../record/connection/clean-text.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { type CorrectionRow, digestCorrections } from '../../../record/witness/digest-corrections.ts';
import { addUndone } from './add-undone.ts';

/** What persons decided of the documents of a publication, as journals and a profile have it. */
export type DecidedBeside = {
  /** What they were read with, and what holds of all documents of their organisation. */
  readonly corrections: readonly Correction[];
  /** What was undone, by the id of the correction. */
  readonly undone: ReadonlyMap<string, Deed>;
};

export const nothingBeside: DecidedBeside = { corrections: [], undone: new Map() };

/** Of two imports at once that bring the same, the second waits for the first and then finds it there. */
async function insertNew(
  tx: WriteDb,
  organisationId: string,
  corrections: readonly Correction[],
  { actor, at }: SaidBy,
): Promise<readonly CorrectionRow[]> {
  if (corrections.length === 0) return [];
  const rows = corrections.map(
    (one): CorrectionRow => ({
      organisation_id: organisationId,
      correction_id: one.id,
      reach: one.reach,
      decision: one.decision,
      reason: one.reason ?? null,
      decided_by: one.by,
      decided_at: one.at,
      actor,
      at,
    }),
  );
  const { rows: added } = await sql<{ id: string }>`insert into correction
    select * from json_populate_recordset(null::correction, ${JSON.stringify(rows)}) c order by c.correction_id
    on conflict do nothing returning correction_id as id`.execute(tx);
  const ids = new Set(added.map(({ id }) => id));
  return rows.filter(({ correction_id }) => ids.has(correction_id));
}

function clean(corrections: readonly Correction[]): readonly Correction[] {
  return JSON.parse(JSON.stringify(corrections), (_, part: unknown) =>
    typeof part === 'string' ? cleanText(part) : part,
  );
}

/**
 * Keeps with an organisation what persons decided of its documents beside these, and what they undid there of what is kept: each once, whatever is
 * imported again. What reaches the body holds from then on without those journals.
 * @param place with the publication that was imported with them; null where no import brings them
 */
export async function keepCorrections(
  tx: WriteDb,
  { organisationId, publication }: { readonly organisationId: string; readonly publication: string | null },
  { corrections, undone }: DecidedBeside,
  by: SaidBy,
): Promise<void> {
  const added = await insertNew(tx, organisationId, clean(corrections), by);
  const { log } = await addUndone(tx, organisationId, undone, by);
  if (added.length > 0) {
    const ids = added.map(({ correction_id }) => correction_id);
    const payload = { publication, corrections: ids, digest: digestCorrections(added) };
    await appendEvent(tx, { organisationId, ...by, command: 'keep-corrections', payload });
  }
  await log();
}
