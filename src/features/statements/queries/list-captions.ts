import { sql } from 'kysely';
import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Captions of tables that something was read from, by edition, file and number of the table. */
export type Captions = ReadonlyMap<string, string>;

function keyOf(editionId: string, { file, table }: Pick<Position, 'file' | 'table'>): string {
  return `${editionId} ${table} ${file}`;
}

/** The caption of the table that something was read from; null where it was read from none, or the table has no caption. */
export function captionAt(captions: Captions, editionId: string, position: Position): string | null {
  return captions.get(keyOf(editionId, position)) ?? null;
}

/** The captions of the tables in some editions that something was read from. */
export async function listCaptions(
  tx: ReadDb,
  organisationId: string,
  editionIds: readonly string[],
): Promise<Captions> {
  if (editionIds.length === 0) return new Map();
  const { rows } = await sql<{ editionId: string; at: Position; caption: string }>`
    select p.edition_id as "editionId", block -> 'at' as at, block ->> 'caption' as caption
    from passage p cross join lateral jsonb_array_elements(p.blocks) block
    where p.organisation_id = ${organisationId} and p.edition_id in (${sql.join(editionIds)})
      and block ->> 'kind' = 'read-table' and block ->> 'caption' is not null
  `.execute(tx);
  return new Map(rows.map(({ editionId, at, caption }) => [keyOf(editionId, at), caption]));
}
