import { readContent } from '../../editions/edition-content.ts';
import type { EditionBefore } from '../../threading/wordings/name-wordings.ts';
import type { ReadDb } from '../connection/read-db.ts';
import { readStatementIds } from './read-statement-ids.ts';
import type { SameStatements } from './same-statements.ts';

/**
 * What the next edition of a publication is held against.
 * @param current the edition that is shown now
 */
export async function readBefore(
  tx: ReadDb,
  organisationId: string,
  publicationId: string,
  current: { readonly editionId: string; readonly content: string },
  same: SameStatements,
): Promise<EditionBefore> {
  const { publication, chapters } = readContent(current.content);
  const ids =
    (await readStatementIds(tx, organisationId, [current.editionId], same)).get(current.editionId) ?? new Map();
  const gone = await tx
    .selectFrom('wording as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('e.publication_id', '=', publicationId)
    .where('e.edition_id', '<>', current.editionId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('wording as shown')
            .where('shown.organisation_id', '=', organisationId)
            .where('shown.edition_id', '=', current.editionId)
            .whereRef('shown.statement_id', '=', 'w.statement_id')
            .select('shown.statement_id'),
        ),
      ),
    )
    .select(['w.key', 'w.statement_id as statement'])
    .orderBy('e.number')
    .execute();
  const shown = new Set(ids.values());
  return {
    edition: { ...publication, chapters, ids },
    gone: new Map(
      gone.map(({ key, statement }) => [key, same.idOf(statement)] as const).filter(([, id]) => !shown.has(id)),
    ),
  };
}
