import type { Kysely } from 'kysely';
import { readContent } from '../../../editions/edition-content.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import type { Tables } from '../../tables/tables.ts';

/** Null for a content that is none any more: `verify` tells of it, and what comes after it must not wait for it. */
export function readStated(content: string): StatedPublication | null {
  try {
    const { publication, chapters } = readContent(content);
    return Array.isArray(chapters) ? { ...publication, chapters } : null;
  } catch {
    return null;
  }
}

/** The content of an edition. One at a time: all of a record do not fit in memory. */
export async function readContentOf(
  database: Kysely<Tables>,
  organisationId: string,
  editionId: string,
): Promise<string> {
  const { content } = await database
    .selectFrom('edition')
    .select('content')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .executeTakeFirstOrThrow();
  return content;
}
