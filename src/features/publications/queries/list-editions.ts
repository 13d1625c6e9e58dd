import type { ReadDb } from '../../../record/connection/read-db.ts';

export type ListedEdition = {
  readonly number: number;
  readonly frozenAt: Date;
  readonly sha256: string;
  readonly content: string;
  /** It states otherwise than the one before it what persons corrected. */
  readonly isCorrected: boolean;
};

/** The editions of a publication that readers may be shown, newest first, at most `limit` with their content. */
export async function listEditions(
  tx: ReadDb,
  organisationId: string,
  publicationId: string,
  limit: number,
): Promise<ListedEdition[]> {
  return await tx
    .selectFrom('edition as e')
    .innerJoin('public_edition as published', (join) =>
      join
        .onRef('published.organisation_id', '=', 'e.organisation_id')
        .onRef('published.edition_id', '=', 'e.edition_id'),
    )
    .where('e.organisation_id', '=', organisationId)
    .where('e.publication_id', '=', publicationId)
    .select(['number', 'frozen_at as frozenAt', 'sha256', 'content'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('corrected_statement as c')
            .whereRef('c.organisation_id', '=', 'e.organisation_id')
            .whereRef('c.edition_id', '=', 'e.edition_id'),
        )
        .$castTo<boolean>()
        .as('isCorrected'),
    )
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}
