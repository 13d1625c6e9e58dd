import { tableIds } from '../../../editions/table-ids.ts';
import type { Passage } from '../../../model/chapter.ts';
import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

type Place = { readonly publication: string; readonly chapter: string; readonly position: Position | null };

/** The ids of tables (`tableIds`) by where something was read from. */
export type TableIds = ReadonlyMap<string, string>;

function keyOf(publication: string, chapter: string, { file, table }: Position): string {
  return JSON.stringify([publication, chapter, file, table]);
}

/** The id of the table in its chapter that something was read from; null where it was read from none. */
export function tableIdAt(ids: TableIds, { publication, chapter, position }: Place): string | null {
  return position === null ? null : (ids.get(keyOf(publication, chapter, position)) ?? null);
}

/** The ids of the tables of one chapter, by where they stand. */
export function idsOfChapter(
  publication: string,
  chapter: string,
  passages: readonly Pick<Passage, 'blocks'>[],
): readonly (readonly [string, string])[] {
  const ids = tableIds(passages);
  return passages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const id = ids.get(block);
      return id === undefined ? [] : [[keyOf(publication, chapter, block.at), id] as const];
    }),
  );
}

/** The ids of the tables in chapters of current editions, as far as something that stands in a table is asked for. */
export async function listTableIds(tx: ReadDb, organisationId: string, places: readonly Place[]): Promise<TableIds> {
  const inTables = places.filter(({ position }) => position?.table !== undefined);
  if (inTables.length === 0) return new Map();
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .innerJoin('passage as s', (join) =>
      join.onRef('s.organisation_id', '=', 'c.organisation_id').onRef('s.chapter_id', '=', 'c.chapter_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', 'in', [...new Set(inTables.map(({ publication }) => publication))])
    .where('c.slug', 'in', [...new Set(inTables.map(({ chapter }) => chapter))])
    .select(['p.slug as publication', 'c.slug as chapter', 's.blocks'])
    .orderBy('s.ordinal')
    .execute();
  const chapters = Map.groupBy(rows, ({ publication, chapter }) => JSON.stringify([publication, chapter]));
  return new Map(
    [...chapters.values()].flatMap((passages) => {
      const [first] = passages;
      return first === undefined ? [] : idsOfChapter(first.publication, first.chapter, passages);
    }),
  );
}
