import { type Kysely, sql } from 'kysely';
import { readContent } from '../../../editions/edition-content.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import type { Tables } from '../../tables/tables.ts';
import { addWordings } from '../../wordings/add-wordings.ts';
import { SameStatements } from '../../wordings/same-statements.ts';

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
    const content = await readText(database, organisationId, editionId);
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

/** Null for a content that is none any more: `verify` tells of it, and what comes after it must not wait for it. */
function readStated(content: string): StatedPublication | null {
  try {
    const { publication, chapters } = readContent(content);
    return Array.isArray(chapters) ? { ...publication, chapters } : null;
  } catch {
    return null;
  }
}

/** One at a time: all of a record do not fit in memory. */
async function readText(database: Kysely<Tables>, organisationId: string, editionId: string): Promise<string> {
  const { content } = await database
    .selectFrom('edition')
    .select('content')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .executeTakeFirstOrThrow();
  return content;
}
