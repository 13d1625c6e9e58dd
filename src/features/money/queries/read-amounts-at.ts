import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

type Place = { readonly publication: string; readonly chapter: string };

/**
 * The amounts of some chapters of an organisation, in the newest editions and in the order of each document, with the table that each stands in
 * as its chapter calls it.
 * @param tx from `read`, or from `readPublished` for what is public of another organisation
 */
export async function readAmountsAt(tx: ReadDb, organisationId: string, places: readonly Place[]) {
  if (places.length === 0) return [];
  const rows = await tx
    .selectFrom('amount as a')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'a.organisation_id').onRef('p.current_edition_id', '=', 'a.edition_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 'a.organisation_id')
        .onRef('c.edition_id', '=', 'a.edition_id')
        .onRef('c.chapter_id', '=', 'a.chapter_id'),
    )
    .leftJoin('read_table as t', (join) =>
      join
        .onRef('t.organisation_id', '=', 'a.organisation_id')
        .onRef('t.edition_id', '=', 'a.edition_id')
        .onRef('t.chapter_id', '=', 'a.chapter_id')
        .on(sql<boolean>`t.position ->> 'file' = a.position ->> 'file'`)
        .on(sql<boolean>`t.position ->> 'table' = a.position ->> 'table'`),
    )
    .leftJoin('wording as w', (join) =>
      join
        .onRef('w.organisation_id', '=', 't.organisation_id')
        .onRef('w.edition_id', '=', 't.edition_id')
        .onRef('w.chapter_id', '=', 't.chapter_id')
        .onRef('w.ordinal', '=', 't.ordinal')
        .on('w.kind', '=', 'table'),
    )
    .where('a.organisation_id', '=', organisationId)
    .where('p.slug', 'in', [...new Set(places.map(({ publication }) => publication))])
    .where('c.slug', 'in', [...new Set(places.map(({ chapter }) => chapter))])
    .select([
      'p.slug as publication',
      'p.kind',
      'p.year as publicationYear',
      'p.end_year as endYear',
      'p.sequence',
      'c.slug as chapter',
      'c.code',
      'c.title',
      'c.nature',
      'c.address',
      'a.ordinal',
      'a.label',
      'a.side',
      'a.year',
      'a.column_head as column',
      'a.raw',
      'a.euros',
      'a.unit',
      'a.rounding',
      'a.standing',
      'a.unsettled',
      'a.position',
      'w.address as table',
    ])
    .orderBy('p.slug')
    .orderBy('c.ordinal')
    .orderBy('a.ordinal')
    .execute();
  const wanted = new Set(places.map(({ publication, chapter }) => `${publication}/${chapter}`));
  return rows.filter(({ publication, chapter }) => wanted.has(`${publication}/${chapter}`));
}

/** An amount with the document and the chapter that state it. */
export type AmountAt = Awaited<ReturnType<typeof readAmountsAt>>[number];
