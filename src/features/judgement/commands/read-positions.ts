import { sql } from 'kysely';
import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { PlacedStatements } from '../../../threading/place-statements.ts';

const kinds = ['commitment', 'account', 'amount', 'reference'] as const;

/** Where the statements of chapters stand, by chapter, of one kind: a row for each chapter, and not one for each statement. */
async function positionsOf(
  tx: ReadDb,
  organisationId: string,
  editionIds: readonly string[],
  kind: (typeof kinds)[number],
) {
  const { rows } = await sql<{ readonly chapterId: string; readonly positions: readonly Position[] }>`
    select chapter_id as "chapterId", jsonb_agg(position order by ordinal) as positions from ${sql.table(kind)}
    where organisation_id = ${organisationId} and edition_id = any(${editionIds}::uuid[])
    group by chapter_id`.execute(tx);
  return new Map(rows.map(({ chapterId, positions }) => [chapterId, positions]));
}

async function passagesOf(tx: ReadDb, organisationId: string, editionIds: readonly string[]) {
  const { rows } = await sql<{ readonly chapterId: string; readonly passages: PlacedStatements['passages'] }>`
    select chapter_id as "chapterId",
      jsonb_agg(jsonb_build_object('at', position, 'blocks', (
        select coalesce(jsonb_agg(jsonb_build_object('at', block -> 'at', 'items', jsonb_path_query_array(block, '$.items[*].at')) order by place), '[]')
        from jsonb_array_elements(blocks) with ordinality as inside (block, place)
      )) order by ordinal) as passages
    from passage where organisation_id = ${organisationId} and edition_id = any(${editionIds}::uuid[])
    group by chapter_id`.execute(tx);
  return new Map(rows.map(({ chapterId, passages }) => [chapterId, passages]));
}

async function indicatorsOf(tx: ReadDb, organisationId: string, editionIds: readonly string[]) {
  const { rows } = await sql<{ readonly chapterId: string; readonly indicators: PlacedStatements['indicators'] }>`
    select i.chapter_id as "chapterId",
      jsonb_agg(jsonb_build_object('at', i.position, 'figures', coalesce(f.positions, '[]')) order by i.ordinal) as indicators
    from indicator i
    left join (
      select indicator_id, jsonb_agg(position order by ordinal) as positions from figure
      where organisation_id = ${organisationId} and edition_id = any(${editionIds}::uuid[])
      group by indicator_id
    ) f on f.indicator_id = i.indicator_id
    where i.organisation_id = ${organisationId} and i.edition_id = any(${editionIds}::uuid[])
    group by i.chapter_id`.execute(tx);
  return new Map(rows.map(({ chapterId, indicators }) => [chapterId, indicators]));
}

/** Where all that editions state stands in their files, by edition and then by the slug of the chapter: the words are in their content already. */
export async function readPositions(
  tx: ReadDb,
  organisationId: string,
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, PlacedStatements>>> {
  const chapters = await tx
    .selectFrom('chapter')
    .select(['edition_id as editionId', 'chapter_id as chapterId', 'slug', 'position'])
    .where('organisation_id', '=', organisationId)
    .where('edition_id', 'in', editionIds)
    .execute();
  const passages = await passagesOf(tx, organisationId, editionIds);
  const indicators = await indicatorsOf(tx, organisationId, editionIds);
  const commitments = await positionsOf(tx, organisationId, editionIds, 'commitment');
  const accounts = await positionsOf(tx, organisationId, editionIds, 'account');
  const amounts = await positionsOf(tx, organisationId, editionIds, 'amount');
  const references = await positionsOf(tx, organisationId, editionIds, 'reference');
  const byEdition = Map.groupBy(chapters, ({ editionId }) => editionId);
  return new Map(
    [...byEdition].map(([editionId, own]) => [
      editionId,
      new Map(
        own.map(({ chapterId, slug, position }) => [
          slug,
          {
            at: position,
            passages: passages.get(chapterId) ?? [],
            indicators: indicators.get(chapterId) ?? [],
            commitments: commitments.get(chapterId) ?? [],
            accounts: accounts.get(chapterId) ?? [],
            amounts: amounts.get(chapterId) ?? [],
            references: references.get(chapterId) ?? [],
          },
        ]),
      ),
    ]),
  );
}
