import type { Nature } from '../../model/nature.ts';
import type { ReadDb } from '../read-db.ts';

/** The sorts of texts that the current editions of an organisation have: what each chapter is, every combination once. */
export async function readNatures(tx: ReadDb, organisationId: string): Promise<readonly (readonly Nature[])[]> {
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .select('c.nature')
    .distinct()
    .execute();
  return rows.map(({ nature }) => nature);
}
