import type { Agreed } from '../../../model/agreed.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { EditionSource } from '../../../record/tables/tables.ts';

/** An edition with the publication that it is a state of. */
export type FoundEdition = {
  readonly publicationId: string;
  readonly slug: string;
  readonly kind: PublicationKind;
  readonly year: number | null;
  readonly endYear: number | null;
  readonly sequence: number | null;
  readonly title: string;
  readonly editionId: string;
  readonly number: number;
  /** The number of the newest edition. */
  readonly current: number;
  readonly sha256: string;
  readonly frozenAt: Date;
  readonly sources: readonly EditionSource[];
  /** What was agreed for it; null where nothing was, or it was read from files. */
  readonly agreed: Agreed | null;
};

/** The edition at an address that readers may be shown: that number, or the newest where none is given; null where there is no such edition. */
export async function findEdition(
  tx: ReadDb,
  organisationId: string,
  name: { readonly publication: string; readonly edition: number | null },
): Promise<FoundEdition | null> {
  const row = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as newest', (join) =>
      join
        .onRef('newest.organisation_id', '=', 'p.organisation_id')
        .onRef('newest.edition_id', '=', 'p.current_edition_id'),
    )
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.publication_id', '=', 'p.publication_id'),
    )
    .innerJoin('public_edition as published', (join) =>
      join
        .onRef('published.organisation_id', '=', 'e.organisation_id')
        .onRef('published.edition_id', '=', 'e.edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', '=', name.publication)
    .where((eb) =>
      name.edition === null
        ? eb('e.edition_id', '=', eb.ref('p.current_edition_id'))
        : eb('e.number', '=', name.edition),
    )
    .select([
      'p.publication_id as publicationId',
      'p.slug',
      'p.kind',
      'p.year',
      'p.end_year as endYear',
      'p.sequence',
      'p.title',
      'e.edition_id as editionId',
      'e.number',
      'newest.number as current',
      'e.sha256',
      'e.frozen_at as frozenAt',
      'e.sources',
      'e.agreed',
    ])
    .executeTakeFirst();
  return row ?? null;
}
