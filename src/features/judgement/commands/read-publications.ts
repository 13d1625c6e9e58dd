import { readContent } from '../../../editions/edition-content.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readStatementIds } from '../../../record/wordings/read-statement-ids.ts';
import { placeStatements } from '../../../threading/place-statements.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import type { Basis } from './basis.ts';
import { readPositions } from './read-positions.ts';
import { readRevisions } from './read-revisions.ts';

/**
 * What the current editions of an organisation state: the words from their content, with the lasting id of each statement, where it stands in
 * its file, and what the publication said otherwise when it was published.
 */
export async function readPublications(
  tx: ReadDb,
  organisationId: string,
  { editions, same }: Basis,
): Promise<readonly StatedPublication[]> {
  if (editions.length === 0) return [];
  const ids = editions.map(({ editionId }) => editionId);
  const rows = await tx
    .selectFrom('edition')
    .select(['edition_id', 'content'])
    .where('organisation_id', '=', organisationId)
    .where('edition_id', 'in', ids)
    .execute();
  const statements = await readStatementIds(tx, organisationId, ids, same);
  const positions = await readPositions(tx, organisationId, ids);
  const revised = await readRevisions(tx, organisationId, { editions });
  return rows.map(({ edition_id, content }) => {
    const { publication, chapters } = readContent(content);
    const places = positions.get(edition_id);
    const revisions = revised.get(publication.slug);
    return {
      ...publication,
      chapters: chapters.map((chapter) => placeStatements(chapter, places?.get(chapter.slug))),
      ids: statements.get(edition_id) ?? new Map(),
      ...(revisions !== undefined && { revisions }),
    };
  });
}
