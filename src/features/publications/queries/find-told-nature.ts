import type { Nature } from '../../../model/nature.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What a person told that a publication is. */
export type ToldNature = {
  /** Empty where it is the original. */
  readonly nature: readonly Nature[];
  readonly reason: string;
  readonly decision: string | null;
  readonly at: Date;
};

/**
 * What a person told that a publication is; null where its files say it. What was told of documents that were withdrawn says nothing of those that
 * came in their place.
 */
export async function findToldNature(
  tx: ReadDb,
  organisationId: string,
  publicationId: string,
): Promise<ToldNature | null> {
  const row = await tx
    .selectFrom('told_nature as t')
    .where('t.organisation_id', '=', organisationId)
    .where('t.publication_id', '=', publicationId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('withdrawn_edition as w')
            .innerJoin('edition as e', (join) =>
              join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
            )
            .whereRef('e.organisation_id', '=', 't.organisation_id')
            .whereRef('e.publication_id', '=', 't.publication_id')
            .whereRef('w.at', '>=', 't.at')
            .select('w.edition_id'),
        ),
      ),
    )
    .select(['t.nature', 't.reason', 't.decision', 't.at'])
    .orderBy('t.at', 'desc')
    .orderBy('t.told_nature_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.nature === null) return null;
  return { ...row, nature: row.nature };
}
