import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables/tables.ts';
import { addTables } from '../../wordings/add-wordings.ts';
import { readBefore } from '../../wordings/read-before.ts';
import { readStatementIds } from '../../wordings/read-statement-ids.ts';
import { readSame } from '../../wordings/same-statements.ts';
import { readContentOf, readStated } from './read-stated.ts';

const opened = ['publication', 'edition', 'chapter', 'statement', 'wording', 'wording_answer'];

/**
 * Says who the tables of the editions of before are, publication by publication from the first edition on, as if they were imported now. Their
 * log entries have no digest of these.
 */
export async function fillTables(database: Kysely<Tables>): Promise<void> {
  for (const table of opened) await sql`alter table ${sql.table(table)} no force row level security`.execute(database);
  await sql`alter table wording disable trigger user`.execute(database);
  const editions = await database
    .selectFrom('edition')
    .select(['organisation_id', 'publication_id', 'edition_id'])
    .orderBy('organisation_id')
    .orderBy('publication_id')
    .orderBy('number')
    .execute();
  let current: { readonly publicationId: string; readonly editionId: string; readonly content: string } | null = null;
  for (const { organisation_id: organisationId, publication_id: publicationId, edition_id: editionId } of editions) {
    const content = await readContentOf(database, organisationId, editionId);
    const stated = readStated(content);
    if (stated === null) continue;
    const same = await readSame(database, organisationId);
    const chapters = await database
      .selectFrom('chapter')
      .select(['chapter_id', 'slug'])
      .where('organisation_id', '=', organisationId)
      .where('edition_id', '=', editionId)
      .execute();
    const before =
      current?.publicationId === publicationId
        ? await readBefore(database, organisationId, publicationId, current, same)
        : null;
    const ids = (await readStatementIds(database, organisationId, [editionId], same)).get(editionId) ?? new Map();
    await addTables(
      database,
      { organisationId, publicationId, editionId },
      { stated, chapters, same },
      { before, ids },
    );
    current = { publicationId, editionId, content };
  }
  await sql`alter table wording enable trigger user`.execute(database);
  for (const table of opened) await sql`alter table ${sql.table(table)} force row level security`.execute(database);
}
