import type { JournalEntry } from '../../../corrections/journal.ts';
import { joinKept } from '../../../corrections/kept.ts';
import type { Correction } from '../../../model/correction.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { nameActors } from '../../people/queries/name-actors.ts';
import { listKeptHere } from './list-kept-here.ts';

/** All that was decided about how a document was read, the earliest first, also what was undone; each with the name of who did so, as it is now. */
export async function readDecisions(
  tx: ReadDb,
  organisationId: string,
  outsideId: string,
): Promise<readonly JournalEntry[]> {
  const rows = await tx
    .selectFrom('outside_decision')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('outside_id', '=', outsideId)
    // Ids are made in the order of time.
    .orderBy('decision_id')
    .execute();
  const names = await nameActors(
    tx,
    organisationId,
    rows.flatMap(({ actor, undone_by: by }) => [actor, by ?? actor]),
  );
  const nameOf = (actor: string) => names.get(actor) ?? '';
  return rows.map(({ decision_id: id, content, actor, at, undone_by: by, undone_at: undoneAt }) => ({
    ...{ id, at: at.toISOString(), by: nameOf(actor), ...content },
    ...(by !== null && undoneAt !== null && { undone: { at: undoneAt.toISOString(), by: nameOf(by) } }),
  }));
}

/** The decisions that hold of a document from outside, as it is read with them. */
export type Holding = {
  readonly all: readonly Correction[];
  /** Those of them that the organisation keeps of earlier documents, which go first, as at an import. */
  readonly kept: readonly Correction[];
};

/** What holds of a document from outside. */
export async function readHolding(tx: ReadDb, organisationId: string, outsideId: string): Promise<Holding> {
  const own = holding(await readDecisions(tx, organisationId, outsideId));
  const { corrections: all, fromKept: kept } = joinKept(own, new Set(), await listKeptHere(tx, organisationId));
  return { all, kept };
}

/** Those that hold. */
function holding(entries: readonly JournalEntry[]): readonly Correction[] {
  return entries.flatMap(({ undone, ...correction }) => (undone === undefined ? [correction] : []));
}
