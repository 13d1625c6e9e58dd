import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { EditionIdentity } from '../../../editions/edition-content.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';
import { digestEntries } from '../../../record/witness/digest-entries.ts';
import type { EditionPlace } from './keep-edition.ts';
import { makeEntries, replaceSearchEntries } from './search-entries.ts';

/** From how many rows on an edition changes the tables enough to make their statistics old. */
const manyRows = 1000;

function countRows(rows: EditionRows): number {
  return Object.values(rows).reduce((sum, { length }) => sum + length, 0);
}

/**
 * Publishes an edition that is kept: from now on its publication is shown by it, and what it says is found.
 * @returns the digest of what is found of it
 */
export async function showEdition(
  tx: WriteDb,
  { organisationId, publicationId, editionId }: EditionPlace,
  { kind, year, title }: Pick<EditionIdentity, 'kind' | 'year' | 'title'>,
  rows: EditionRows,
  at: Date,
): Promise<string> {
  const of = { publication_id: publicationId, edition_id: editionId, publication_kind: kind, year };
  const entries = [...makeEntries(rows, of, newId)];
  await tx
    .insertInto('published_edition')
    .values({ organisation_id: organisationId, edition_id: editionId, published_at: at })
    .execute();
  await replaceSearchEntries(tx, organisationId, publicationId, entries);
  if (countRows(rows) >= manyRows) await sql`select take_statistics()`.execute(tx);
  await tx
    .updateTable('publication')
    .set({ current_edition_id: editionId, title })
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .execute();
  return digestEntries(entries);
}
