import type { JournalEntry } from '../../../corrections/journal.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { listKept } from '../../corrections/queries/list-kept.ts';
import { listMet, type MetPublication } from '../../corrections/queries/list-met.ts';
import { nameActors } from '../../people/queries/name-actors.ts';

/** What was decided about how documents of an organisation are read. */
export type LoadedReading = {
  /** The earliest first, what was undone too. */
  readonly entries: readonly JournalEntry[];
  /** By the id of a decision, and by the name of a layout profile of the program. */
  readonly met: ReadonlyMap<string, readonly MetPublication[]>;
  /** Who decided and undid, as they are called now; null for whom the name was removed of. */
  readonly names: ReadonlyMap<string, string | null>;
};

export async function loadReading(tx: ReadDb, organisationId: string): Promise<LoadedReading> {
  const entries = await listKept(tx, organisationId);
  const actors = entries.flatMap(({ by, undone }) => [by, undone?.by ?? by]);
  return {
    entries,
    met: await listMet(tx, organisationId),
    names: await nameActors(tx, organisationId, [...new Set(actors)]),
  };
}
