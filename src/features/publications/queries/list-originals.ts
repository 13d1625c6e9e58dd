import { sql } from 'kysely';
import type { Nature } from '../../../model/nature.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

type Place = { readonly publication: string; readonly chapter: string };

/** What a chapter is, and where the original of one that is retold or in part was published. */
export type Original = {
  readonly nature: readonly Nature[];
  readonly address: string | null;
  /** Of a chapter that other pages only name above their own: where the originals of those pages are. */
  readonly below?: readonly string[];
};

/** Chapters that are not simply what the body published, by `publication/chapter`. */
export type Originals = ReadonlyMap<string, Original>;

const published: Original = { nature: [], address: null };

/** What a chapter is, of those that were listed; one that is not among them is what the body published. */
export function originalOf(originals: Originals, { publication, chapter }: Place): Original {
  return originals.get(`${publication}/${chapter}`) ?? published;
}

/** Those of some chapters of current editions that are not simply what the body published. */
export async function listOriginals(tx: ReadDb, organisationId: string, places: readonly Place[]): Promise<Originals> {
  if (places.length === 0) return new Map();
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', 'in', [...new Set(places.map(({ publication }) => publication))])
    .where('c.slug', 'in', [...new Set(places.map(({ chapter }) => chapter))])
    .where(sql<boolean>`cardinality(c.nature) > 0`)
    .select(['p.slug as publication', 'c.slug as chapter', 'c.nature', 'c.address', 'c.chapter_id as chapterId'])
    .execute();
  const unplaced = rows.flatMap(({ address, chapterId }) => (address === null ? [chapterId] : []));
  const below = await listBelow(tx, organisationId, unplaced);
  return new Map(
    rows.map(({ publication, chapter, nature, address, chapterId }) => [
      `${publication}/${chapter}`,
      { nature, address, below: below.get(chapterId) ?? [] },
    ]),
  );
}

/** The addresses of the chapters that stand under some chapters, by the id of the one above, in the order of the publication. */
async function listBelow(
  tx: ReadDb,
  organisationId: string,
  chapterIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (chapterIds.length === 0) return new Map();
  const rows = await tx
    .withRecursive('under', (db) =>
      db
        .selectFrom('chapter as top')
        .where('top.organisation_id', '=', organisationId)
        .where('top.chapter_id', 'in', [...chapterIds])
        .select(['top.chapter_id as top', 'top.chapter_id as chapterId', 'top.edition_id as editionId'])
        .unionAll((all) =>
          all
            .selectFrom('under as u')
            .innerJoin('chapter as c', (join) =>
              join.onRef('c.edition_id', '=', 'u.editionId').onRef('c.parent_id', '=', 'u.chapterId'),
            )
            .where('c.organisation_id', '=', organisationId)
            .select(['u.top', 'c.chapter_id as chapterId', 'u.editionId']),
        ),
    )
    .selectFrom('under as u')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.edition_id', '=', 'u.editionId').onRef('c.chapter_id', '=', 'u.chapterId'),
    )
    .where('c.organisation_id', '=', organisationId)
    .where('c.address', 'is not', null)
    .where(sql<boolean>`c.nature && array['retold', 'in-part']`)
    .select(['u.top', 'c.address'])
    .orderBy('c.ordinal')
    .execute();
  const byTop = Map.groupBy(rows, ({ top }) => top);
  return new Map([...byTop].map(([top, under]) => [top, under.flatMap(({ address }) => address ?? [])]));
}
