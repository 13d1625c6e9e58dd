import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { amountColumns } from '../../statements/queries/stated-columns.data.ts';
import { inTime } from './published-as.ts';

type Place = { readonly publication: string; readonly chapter: string };

/** Some chapters in the newest editions, with the publication that each is in: in the order of publication and of reading. */
async function findChapters(tx: ReadDb, organisationId: string, places: readonly Place[]) {
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', 'in', [...new Set(places.map(({ publication }) => publication))])
    .where('c.slug', 'in', [...new Set(places.map(({ chapter }) => chapter))])
    .select([
      'p.slug as publication',
      'p.kind',
      'p.year as publicationYear',
      'p.end_year as endYear',
      'p.sequence',
      'c.edition_id as editionId',
      'c.chapter_id as chapterId',
      'c.slug as chapter',
      'c.code',
      'c.title',
      'c.nature',
      'c.address',
    ])
    .orderBy('c.ordinal')
    .execute();
  const wanted = new Set(places.map(({ publication, chapter }) => `${publication}/${chapter}`));
  return rows.filter(({ publication, chapter }) => wanted.has(`${publication}/${chapter}`)).toSorted(inTime);
}

type Chapters = Awaited<ReturnType<typeof findChapters>>;

function keyOf(chapterId: string, { file, table }: Position): string {
  return JSON.stringify([chapterId, file, table]);
}

/** What tables are called in the addresses of their chapters, by chapter and where they stand. */
async function nameTables(
  tx: ReadDb,
  organisationId: string,
  chapters: Chapters,
): Promise<ReadonlyMap<string, string>> {
  const editions = [...new Set(chapters.map(({ editionId }) => editionId))];
  const ids = chapters.map(({ chapterId }) => chapterId);
  const tables = await tx
    .selectFrom('read_table')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', 'in', editions)
    .where('chapter_id', 'in', ids)
    .select(['chapter_id as chapterId', 'ordinal', 'position'])
    .execute();
  const wordings = await tx
    .selectFrom('wording')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', 'in', editions)
    .where('chapter_id', 'in', ids)
    .where('kind', '=', 'table')
    .select(['chapter_id as chapterId', 'ordinal', 'address'])
    .execute();
  const named = new Map(wordings.map(({ chapterId, ordinal, address }) => [`${chapterId} ${ordinal}`, address]));
  return new Map(
    tables.flatMap(({ chapterId, ordinal, position }) => {
      const address = named.get(`${chapterId} ${ordinal}`) ?? null;
      return address === null ? [] : [[keyOf(chapterId, position), address]];
    }),
  );
}

/**
 * The amounts of some chapters of an organisation, in the newest editions and in the order of each document, with the table that each stands in
 * as its chapter calls it. In steps, since in one query the views of what is readable are walked through for each row of the other.
 * @param tx from `read`, or from `readPublished` for what is public of another organisation
 */
export async function readAmountsAt(tx: ReadDb, organisationId: string, places: readonly Place[]) {
  const chapters = places.length === 0 ? [] : await findChapters(tx, organisationId, places);
  if (chapters.length === 0) return [];
  const rows = await tx
    .selectFrom('amount')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', 'in', [...new Set(chapters.map(({ editionId }) => editionId))])
    .where(
      'chapter_id',
      'in',
      chapters.map(({ chapterId }) => chapterId),
    )
    .select([...amountColumns, 'ordinal', 'unit', 'rounding'])
    .orderBy('ordinal')
    .execute();
  const byChapter = Map.groupBy(rows, ({ chapterId }) => chapterId);
  const tables = await nameTables(tx, organisationId, chapters);
  return chapters.flatMap(({ chapterId, editionId: _edition, ...chapter }) =>
    (byChapter.get(chapterId) ?? []).map(({ chapterId: _chapter, ...amount }) => ({
      ...chapter,
      ...amount,
      table: tables.get(keyOf(chapterId, amount.position)) ?? null,
    })),
  );
}

/** An amount with the document and the chapter that state it. */
export type AmountAt = Awaited<ReturnType<typeof readAmountsAt>>[number];
