import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What is shown of an entry. */
export type EntryText = {
  readonly entryId: string;
  readonly publication: string;
  readonly publicationTitle: string;
  readonly chapter: string;
  readonly code: string | null;
  readonly codeKey: string | null;
  readonly title: string;
  readonly anchor: string | null;
  readonly slug: string | null;
  readonly text: string;
};

/**
 * Reads the text of entries, by their id.
 * @param longest of a longer text so many characters are read
 */
export async function readEntries(
  tx: ReadDb,
  organisationId: string,
  entries: readonly { readonly entryId: string }[],
  longest: number,
): Promise<ReadonlyMap<string, EntryText>> {
  if (entries.length === 0) return new Map();
  const { rows } = await sql<EntryText>`
    select e.entry_id as "entryId", p.slug as publication, p.title as "publicationTitle", e.chapter_slug as chapter, c.code,
      c.code_key as "codeKey", e.title, e.anchor, e.slug, left(e.text, ${longest}) as text
    from search_entry e
    join publication p on p.organisation_id = e.organisation_id and p.publication_id = e.publication_id
    join chapter c on c.organisation_id = e.organisation_id and c.edition_id = e.edition_id and c.chapter_id = e.chapter_id
    where e.organisation_id = ${organisationId} and e.entry_id = any(${entries.map(({ entryId }) => entryId)}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.entryId, row]));
}
