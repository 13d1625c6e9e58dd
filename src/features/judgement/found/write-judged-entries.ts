import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { ReadDb, WriteDb } from '../../../record/connection/read-db.ts';
import { addEntries, type Entry } from '../../../record/entries/add-entries.ts';
import { digestEntries } from '../../../record/witness/digest-entries.ts';
import type { JudgedEntry } from './judged-entries.ts';

const deletedAtOnce = 5000;

type Place = Pick<
  Entry,
  'publication_id' | 'edition_id' | 'chapter_id' | 'publication_kind' | 'year' | 'chapter_slug' | 'title'
>;

function placeName(publication: string, chapter: string): string {
  return `${publication}/${chapter}`;
}

/** The chapters of the editions that readers are shown, by publication and chapter. */
async function readPlaces(tx: ReadDb, organisationId: string): Promise<ReadonlyMap<string, Place>> {
  const rows = await tx
    .selectFrom('publication as b')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'b.organisation_id').onRef('c.edition_id', '=', 'b.current_edition_id'),
    )
    .where('b.organisation_id', '=', organisationId)
    .select(['b.slug', 'b.publication_id', 'b.kind as publication_kind', 'b.year'])
    .select(['c.edition_id', 'c.chapter_id', 'c.slug as chapter_slug', 'c.title'])
    .execute();
  return new Map(rows.map(({ slug, ...place }) => [placeName(slug, place.chapter_slug), place]));
}

/** What a judgement lets be found now. */
function readJudged(tx: ReadDb, organisationId: string) {
  return tx
    .selectFrom('search_entry')
    .where('organisation_id', '=', organisationId)
    .where('slug', 'is not', null)
    .select(['entry_id', 'kind', 'edition_id', 'chapter_slug', 'anchor', 'slug', 'title', 'text'])
    .execute();
}

/** A digest of what a judgement lets be found, as the list of hits shows it. */
export async function digestJudged(tx: ReadDb, organisationId: string): Promise<string> {
  return digestEntries(await readJudged(tx, organisationId));
}

/** The same for what stands at the same place and says the same. */
function printEntry({
  kind,
  slug,
  edition_id,
  chapter_slug,
  title,
  text,
}: Omit<Entry, 'entry_id'> | Awaited<ReturnType<typeof readJudged>>[number]): string {
  return JSON.stringify([kind, slug, edition_id, chapter_slug, title, text]);
}

/**
 * Makes what can be found of findings and commitments what a judgement gives, and writes only what differs. What stands in no chapter that
 * readers are shown is not found.
 * @param isAnew whether another program wrote what is there, which may have let it be found by other words
 * @returns the digest of all of it
 */
export async function writeJudgedEntries(
  tx: WriteDb,
  organisationId: string,
  wanted: readonly JudgedEntry[],
  isAnew: boolean,
): Promise<string> {
  const places = await readPlaces(tx, organisationId);
  const entries = wanted.flatMap(({ kind, slug, publication, chapter, name, text }): readonly Entry[] => {
    const place = places.get(placeName(publication, chapter));
    return place === undefined ? [] : [{ entry_id: newId(), ...place, kind, slug, anchor: null, name, text }];
  });
  const printed = new Set(isAnew ? [] : entries.map(printEntry));
  const kept = new Set<string>();
  const gone: string[] = [];
  for (const row of await readJudged(tx, organisationId)) {
    const print = printEntry(row);
    if (printed.has(print)) kept.add(print);
    else gone.push(row.entry_id);
  }
  for (let start = 0; start < gone.length; start += deletedAtOnce) {
    const some = gone.slice(start, start + deletedAtOnce);
    await sql`delete from search_entry where organisation_id = ${organisationId} and entry_id = any(${some}::uuid[])`.execute(
      tx,
    );
  }
  const added = entries.filter((entry) => !kept.has(printEntry(entry)));
  if (added.length > 0) await addEntries(tx, organisationId, added);
  return digestEntries(entries);
}
