import { sql } from 'kysely';
import { hasOriginal, type Texts } from '../../../model/nature.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** More addresses than this are not asked for: a page then names the sites that they are on. */
const mostAddresses = 1_000;

/**
 * The sorts of texts that the current editions of an organisation have: what each chapter is, every combination once, and where the originals
 * of those stand that are retold or in part.
 */
export async function readTexts(tx: ReadDb, organisationId: string): Promise<Texts> {
  const current = tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId);
  const rows = await current.select('c.nature').distinct().execute();
  const natures = rows.map(({ nature }) => nature);
  if (!natures.some(hasOriginal)) return { natures, originals: [] };
  const originals = await current
    .where(sql<boolean>`c.nature && array['retold', 'in-part']`)
    .where('c.address', 'is not', null)
    .select((eb) => ['c.address', eb.fn.min('p.year').as('year')])
    .groupBy('c.address')
    .orderBy('year')
    .orderBy('c.address')
    .limit(mostAddresses)
    .execute();
  return { natures, originals: originals.map(({ address }) => address) };
}
