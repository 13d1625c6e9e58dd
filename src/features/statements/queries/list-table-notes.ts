import { sql } from 'kysely';
import { sayingOfNow } from '../../../editions/earlier-sentences.ts';
import type { NoteSaying } from '../../../model/note-facts.ts';
import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

type Place = Pick<Position, 'file' | 'table'>;

/** What is said of tables of a file that could not be read, by file and number of the table. */
export type TableNotes = ReadonlyMap<string, NoteSaying>;

function keyOf({ file, table }: Place): string {
  return `${table} ${file}`;
}

/** Why nothing, or not all, was read from a table; null where there is nothing to say. */
export function noteAt(notes: TableNotes, place: Place): NoteSaying | null {
  return notes.get(keyOf(place)) ?? null;
}

/** What was noted of some tables when this edition was read. */
export async function listTableNotes(
  tx: ReadDb,
  organisationId: string,
  editionId: string,
  places: readonly Place[],
): Promise<TableNotes> {
  const tables = [...new Set(places.flatMap(({ table }) => (table === undefined ? [] : [String(table)])))];
  if (tables.length === 0) return new Map();
  const rows = await tx
    .selectFrom('note')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where(sql<string>`position ->> 'table'`, 'in', tables)
    .select(['why', 'position'])
    .orderBy('ordinal')
    .execute();
  return new Map(rows.map(({ why, position }) => [keyOf(position), sayingOfNow(why)]));
}
