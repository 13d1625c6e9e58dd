import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables/tables.ts';
import { addWordings } from '../../wordings/add-wordings.ts';
import { SameStatements } from '../../wordings/same-statements.ts';
import { readContentOf, readStated } from './read-stated.ts';

const opened = ['publication', 'edition', 'chapter', 'statement', 'wording'];

/**
 * Gives the editions of before their statements and wordings, publication by publication from the first edition on, as if they were imported
 * now. Their log entries have no digest of these.
 */
export async function fillWordings(database: Kysely<Tables>): Promise<void> {
  for (const table of opened) await sql`alter table ${sql.table(table)} no force row level security`.execute(database);
  const editions = await database
    .selectFrom('edition')
    .select(['organisation_id', 'publication_id', 'edition_id'])
    .orderBy('organisation_id')
    .orderBy('publication_id')
    .orderBy('number')
    .execute();
  // Nobody was asked yet.
  const same = new SameStatements(new Map());
  let before: { readonly publicationId: string; readonly editionId: string; readonly content: string } | null = null;
  for (const { organisation_id: organisationId, publication_id: publicationId, edition_id: editionId } of editions) {
    const content = await readContentOf(database, organisationId, editionId);
    const stated = readStated(content);
    if (stated === null) continue;
    const isNext = before?.publicationId === publicationId;
    const chapters = await database
      .selectFrom('chapter')
      .select(['chapter_id', 'slug'])
      .where('organisation_id', '=', organisationId)
      .where('edition_id', '=', editionId)
      .execute();
    const place = { organisationId, publicationId, editionId };
    await addWordings(database, place, { stated, chapters, before: isNext ? before : null, same });
    before = { publicationId, editionId, content };
  }
  for (const table of opened) await sql`alter table ${sql.table(table)} force row level security`.execute(database);
}
