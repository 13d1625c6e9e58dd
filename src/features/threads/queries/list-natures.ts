import { sql } from 'kysely';
import { joinNatures, type Nature } from '../../../model/nature.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadKind } from '../../../threading/threading.ts';

/** What the texts are in which a thread is stated, and where the originals are of those that are retold or in part. */
export type ThreadTexts = { readonly nature: readonly Nature[]; readonly originals: readonly string[] };

/** What the chapters are in which threads are stated, by the slug of the thread; those that are as published are not among them. */
export async function listNatures(
  tx: ReadDb,
  organisationId: string,
  kind: ThreadKind,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, ThreadTexts>> {
  if (slugs.length === 0) return new Map();
  const rows = await tx
    .selectFrom('thread as t')
    .innerJoin('thread_statement as s', (join) =>
      join.onRef('s.organisation_id', '=', 't.organisation_id').onRef('s.thread_id', '=', 't.thread_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 's.organisation_id').onRef('p.slug', '=', 's.publication'),
    )
    .innerJoin('chapter as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 'p.organisation_id')
        .onRef('c.edition_id', '=', 'p.current_edition_id')
        .onRef('c.slug', '=', 's.chapter'),
    )
    .where('t.organisation_id', '=', organisationId)
    .where('t.kind', '=', kind)
    .where('t.slug', 'in', slugs)
    .where('s.is_answer', '=', false)
    .where(sql<boolean>`cardinality(c.nature) > 0`)
    .select(['t.slug', 'c.nature', 'c.address'])
    .distinct()
    .orderBy('c.address')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, own]) => [
      slug,
      {
        nature: joinNatures(...own.map(({ nature }) => nature)),
        originals: [...new Set(own.flatMap(({ address }) => address ?? []))],
      },
    ]),
  );
}
