import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { listShown } from './list-shown.ts';
import { type LastWorded, readLastWorded } from './read-last-worded.ts';

/** A statement that was taken for a new one, and may be an older one in other words. */
export type UnsureWording = {
  readonly statement: string;
  readonly candidate: string;
  /** How sure it is that the two are one, from 0 to 1. */
  readonly score: number;
  readonly now: LastWorded;
  readonly before: LastWorded;
};

/** What a person has not said yet of the statements that are shown now, the surest first. What is shown by itself again is not asked. */
export async function listUnsure(tx: ReadDb, organisationId: string): Promise<readonly UnsureWording[]> {
  const rows = await tx
    .selectFrom('wording as w')
    .where('w.organisation_id', '=', organisationId)
    .where('w.candidate_id', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('wording_answer as a')
            .whereRef('a.organisation_id', '=', 'w.organisation_id')
            .whereRef('a.statement_id', '=', 'w.statement_id')
            .whereRef('a.candidate_id', '=', 'w.candidate_id')
            .select('a.is_same'),
        ),
      ),
    )
    .select(['w.statement_id as statement', 'w.candidate_id as candidate', 'w.candidate_score as score'])
    .$narrowType<{ candidate: string; score: number }>()
    .orderBy('w.candidate_score', 'desc')
    .execute();
  const same = await readSame(tx, organisationId);
  const ids = rows.flatMap(({ statement, candidate }) => [statement, ...same.idsOf(candidate)]);
  const shown = await listShown(tx, organisationId, ids);
  const worded = await readLastWorded(tx, organisationId, ids);
  return rows.flatMap((row) => {
    const [now, before] = [worded.get(row.statement), worded.get(row.candidate)];
    const isOpen = shown.has(row.statement) && !same.idsOf(row.candidate).some((id) => shown.has(id));
    return isOpen && now !== undefined && before !== undefined ? [{ ...row, now, before }] : [];
  });
}
