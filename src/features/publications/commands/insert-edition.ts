import type { EditionIdentity } from '../../../editions/edition-content.ts';
import type { FrozenEdition } from '../../../editions/freeze-edition.ts';
import type { Agreed } from '../../../model/agreed.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { type EditionRows, tablesOfEdition } from '../../../record/tables/statement-tables.ts';
import { digestBeside } from '../../../record/witness/digest-beside.ts';
import { editionSources } from './edition-sources.ts';
import type { Source } from './merge-sources.ts';

/**
 * Freezes an edition with the rows of what it states.
 * @returns the digest of what of it is not in its content
 */
export async function insertEdition(
  tx: WriteDb,
  place: { readonly organisationId: string; readonly publicationId: string; readonly editionId: string },
  edition: FrozenEdition & {
    readonly identity: EditionIdentity;
    readonly agreed: Agreed | null;
    readonly number: number;
    readonly sources: readonly Source[];
    readonly at: Date;
  },
  rows: EditionRows,
): Promise<string> {
  const { organisationId, publicationId, editionId } = place;
  const sources = editionSources(edition.sources);
  await tx
    .insertInto('edition')
    .values({
      organisation_id: organisationId,
      edition_id: editionId,
      publication_id: publicationId,
      number: edition.number,
      sha256: edition.sha256,
      content: edition.content,
      identity: JSON.stringify(edition.identity),
      agreed: edition.agreed === null ? null : JSON.stringify(edition.agreed),
      sources: JSON.stringify(sources),
      frozen_at: edition.at,
    })
    .execute();
  for (const table of tablesOfEdition) await insertRows(tx, table, rows[table]);
  return digestBeside(rows, sources);
}
