import { sql } from 'kysely';
import type { Nature } from '../../model/nature.ts';
import type { ReadDb } from '../read-db.ts';

type Place = { readonly publication: string; readonly chapter: string };

/** What a chapter is, and where the original of one that is retold or in part was published. */
export type Original = { readonly nature: readonly Nature[]; readonly address: string | null };

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
    .select(['p.slug as publication', 'c.slug as chapter', 'c.nature', 'c.address'])
    .execute();
  return new Map(
    rows.map(({ publication, chapter, nature, address }) => [`${publication}/${chapter}`, { nature, address }]),
  );
}
