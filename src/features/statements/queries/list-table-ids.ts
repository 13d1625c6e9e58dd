import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

type Place = {
  readonly publication: string;
  readonly chapter: string;
  readonly position: Position | null;
  /** The earlier edition that is meant, with its chapter; left out where the newest is. */
  readonly stood?: { readonly edition: number; readonly chapter: string };
};

/** What tables are called in the addresses of their chapters, by where something was read from. */
export type TableIds = ReadonlyMap<string, string>;

function keyOf(publication: string, edition: number | null, chapter: string, { file, table }: Position): string {
  return JSON.stringify([publication, edition, chapter, file, table]);
}

/** What the table in its chapter is called that something was read from; null where it was read from none. */
export function tableIdAt(ids: TableIds, { publication, chapter, position, stood }: Place): string | null {
  if (position === null) return null;
  return ids.get(keyOf(publication, stood?.edition ?? null, stood?.chapter ?? chapter, position)) ?? null;
}

/** What the tables in some chapters are called, as far as something that stands in a table is asked for. */
export async function listTableIds(tx: ReadDb, organisationId: string, places: readonly Place[]): Promise<TableIds> {
  const inTables = places.filter(({ position }) => position?.table !== undefined);
  if (inTables.length === 0) return new Map();
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.publication_id', '=', 'p.publication_id'),
    )
    .innerJoin('public_edition as o', (join) =>
      join.onRef('o.organisation_id', '=', 'e.organisation_id').onRef('o.edition_id', '=', 'e.edition_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'e.organisation_id').onRef('c.edition_id', '=', 'e.edition_id'),
    )
    .innerJoin('read_table as t', (join) =>
      join.onRef('t.organisation_id', '=', 'c.organisation_id').onRef('t.chapter_id', '=', 'c.chapter_id'),
    )
    .innerJoin('wording as w', (join) =>
      join
        .onRef('w.organisation_id', '=', 't.organisation_id')
        .onRef('w.edition_id', '=', 't.edition_id')
        .onRef('w.chapter_id', '=', 't.chapter_id')
        .on('w.kind', '=', 'table')
        .onRef('w.ordinal', '=', 't.ordinal'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', 'in', [...new Set(inTables.map(({ publication }) => publication))])
    .where('c.slug', 'in', [...new Set(inTables.map(({ chapter, stood }) => stood?.chapter ?? chapter))])
    .where((eb) => {
      const isNewest = eb('e.edition_id', '=', eb.ref('p.current_edition_id'));
      const numbers = [...new Set(inTables.flatMap(({ stood }) => stood?.edition ?? []))];
      return numbers.length === 0 ? isNewest : eb.or([isNewest, eb('e.number', 'in', numbers)]);
    })
    .select(['p.slug as publication', 'c.slug as chapter', 'e.number', 't.position', 'w.address'])
    .select((eb) => eb('e.edition_id', '=', eb.ref('p.current_edition_id')).as('isNewest'))
    .$narrowType<{ address: string }>()
    .execute();
  return new Map(
    rows.flatMap(({ publication, chapter, number, isNewest, position, address }) =>
      [number, ...(isNewest ? [null] : [])].map((edition) => [keyOf(publication, edition, chapter, position), address]),
    ),
  );
}
