import { sql } from 'kysely';
import type { PublicationKind } from '../../model/publication.ts';
import { plain } from '../../model/text/plain.ts';
import type { WriteDb } from '../connection/read-db.ts';
import type { SearchKind } from '../tables/search-tables.ts';

const entriesAtOnce = 1000;
const wordsAtOnce = 10_000;

/** What can be found of a place in an edition. */
export type Entry = {
  readonly entry_id: string;
  readonly publication_id: string;
  readonly edition_id: string;
  readonly chapter_id: string;
  readonly kind: SearchKind;
  readonly publication_kind: PublicationKind;
  readonly year: number | null;
  readonly chapter_slug: string;
  readonly anchor: string | null;
  readonly slug: string | null;
  /** Of the chapter. */
  readonly title: string;
  /** What it is found by before its text: what it is called, and other words for it; empty where it has none. */
  readonly name: string;
  readonly text: string;
};

/** The words by which a search term can be widened, in lower case without accents: of 3 up to 40 letters. */
function wordsOf(text: string): string[] {
  return (
    plain(text)
      .match(/\p{L}+/gu)
      ?.filter((word) => word.length >= 3 && word.length <= 40) ?? []
  );
}

/** Lets entries be found, with all their words. */
export async function addEntries(tx: WriteDb, organisationId: string, entries: readonly Entry[]): Promise<void> {
  const words = new Set<string>();
  for (let start = 0; start < entries.length; start += entriesAtOnce) {
    const some = entries.slice(start, start + entriesAtOnce);
    for (const { title, text } of some) for (const word of wordsOf(`${title} ${text}`)) words.add(word);
    // The server takes `kennis/innovatie` for the name of a file, which is one word.
    await sql`insert into search_entry (organisation_id, entry_id, publication_id, edition_id, chapter_id, kind, publication_kind, year,
        chapter_slug, anchor, slug, title, text, search)
      select ${organisationId}, entry_id, publication_id, edition_id, chapter_id, kind, publication_kind, year,
        chapter_slug, anchor, slug, title, text,
        setweight(to_tsvector('doelspoor', title), (case kind when 'chapter' then 'A' else 'D' end)::"char")
          || setweight(to_tsvector('doelspoor', name), 'B')
          || setweight(to_tsvector('doelspoor', translate(text, '/@_', '   ')), 'C')
      from json_to_recordset(${JSON.stringify(some)}) as entry
        (entry_id uuid, publication_id uuid, edition_id uuid, chapter_id uuid, kind text, publication_kind text, year smallint,
          chapter_slug text, anchor text, slug text, title text, name text, text text)`.execute(tx);
  }
  // In one order everywhere, so that two imports at once wait for each other instead of locking each other up.
  const sorted = [...words].sort();
  for (let start = 0; start < sorted.length; start += wordsAtOnce) {
    await sql`insert into search_word (organisation_id, word)
      select ${organisationId}, word from json_array_elements_text(${JSON.stringify(sorted.slice(start, start + wordsAtOnce))}) as word
      order by word collate "C" on conflict do nothing`.execute(tx);
  }
  await sql`select finish_search_entries()`.execute(tx);
}

/** Forgets every word that no entry of an organisation has any more. */
export async function forgetWords(tx: WriteDb, organisationId: string): Promise<void> {
  const left = new Set<string>();
  for (let after: string | undefined; ; ) {
    const some = await tx
      .selectFrom('search_entry')
      .select(['entry_id as id', 'title', 'text'])
      .where('organisation_id', '=', organisationId)
      .$if(after !== undefined, (later) => later.where('entry_id', '>', after ?? ''))
      .orderBy('entry_id')
      .limit(entriesAtOnce)
      .execute();
    if (some.length === 0) break;
    for (const { title, text } of some) for (const word of wordsOf(`${title} ${text}`)) left.add(word);
    after = some.at(-1)?.id;
  }
  const words = await tx
    .selectFrom('search_word')
    .select('word')
    .where('organisation_id', '=', organisationId)
    .execute();
  const gone = words.flatMap(({ word }) => (left.has(word) ? [] : [word]));
  await sql`delete from search_word where organisation_id = ${organisationId}
    and word in (select json_array_elements_text(${JSON.stringify(gone)}))`.execute(tx);
}
