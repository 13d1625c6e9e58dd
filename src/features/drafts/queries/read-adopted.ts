import { readContent } from '../../../editions/edition-content.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readStatementIds } from '../../../record/wordings/read-statement-ids.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import type { StatedPublication } from '../../../threading/stated.ts';

/** A publication as it is shown now, each statement with its lasting id; null where there is none by that name. */
export async function readAdopted(
  tx: ReadDb,
  organisationId: string,
  slug: string,
): Promise<{ readonly editionId: string; readonly number: number; readonly stated: StatedPublication } | null> {
  const edition = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.edition_id', '=', 'p.current_edition_id'),
    )
    .select(['e.edition_id as editionId', 'e.number', 'e.content'])
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', '=', slug)
    .executeTakeFirst();
  if (edition === undefined) return null;
  const { editionId, number, content } = edition;
  const ids = await readStatementIds(tx, organisationId, [editionId], await readSame(tx, organisationId));
  const { publication, chapters } = readContent(content);
  return { editionId, number, stated: { ...publication, chapters, ids: ids.get(editionId) ?? new Map() } };
}
