import type { Selectable } from 'kysely';
import { correctionSchema } from '../../../corrections/correction-schema.ts';
import type { JournalEntry } from '../../../corrections/journal.ts';
import type { KeptOf } from '../../../corrections/kept.ts';
import { nameOrganisation } from '../../../recognition/gather/organisation-name.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import { findOrganisation } from '../../organisations/queries/find-organisation.ts';

type Row = Pick<
  Selectable<Tables['correction']>,
  'correction_id' | 'reach' | 'decision' | 'reason' | 'decided_by' | 'decided_at'
>;
type Undone = Pick<Selectable<Tables['correction_undone']>, 'reason' | 'undone_by' | 'undone_at'>;

/** A row as a journal would have it; null where it is none that this program knows: `verify` tells of what was changed. */
function entryOf(row: Row, undone: Undone | undefined): JournalEntry | null {
  const { success, data } = correctionSchema.safeParse({
    ...{ id: row.correction_id, at: row.decided_at, by: row.decided_by, reach: row.reach, decision: row.decision },
    ...(row.reason !== null && { reason: row.reason }),
  });
  if (!success) return null;
  if (undone === undefined) return data;
  const { undone_at: at, undone_by: by, reason } = undone;
  return { ...data, undone: { at, by, ...(reason !== null && { reason }) } };
}

/** The decisions that are kept with an organisation, those that were undone too, the earliest first. */
export async function listKept(tx: ReadDb, organisationId: string): Promise<readonly JournalEntry[]> {
  const rows = await tx
    .selectFrom('correction')
    .select(['correction_id', 'reach', 'decision', 'reason', 'decided_by', 'decided_at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const undone = await tx
    .selectFrom('correction_undone')
    .select(['correction_id', 'reason', 'undone_by', 'undone_at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const deeds = new Map(undone.map((row) => [row.correction_id, row]));
  return rows
    .flatMap((row) => entryOf(row, deeds.get(row.correction_id)) ?? [])
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1));
}

/** What a record keeps with each organisation, by the name that documents have of it. */
export function keptIn(record: Record): KeptOf {
  return async (name) => {
    const found = await readShared(record, (tx) => findOrganisation(tx, nameOrganisation(name).slug));
    if (found === null) return [];
    return await read(record, found.organisationId, (tx) => listKept(tx, found.organisationId));
  };
}
