import { sql } from 'kysely';
import type { PublicationKind } from '../../../model/publication.ts';
import { comparePublished } from '../../../model/publication-order.ts';
import type { EditionStanding } from '../../../model/rights/decision.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A publication with its newest edition. */
export type ListedPublication = {
  readonly slug: string;
  readonly kind: PublicationKind;
  readonly year: number | null;
  readonly endYear: number | null;
  readonly sequence: number | null;
  readonly title: string;
  readonly editionId: string;
  readonly edition: number;
  readonly frozenAt: Date;
  /** How that stands; null where it was imported. */
  readonly standing: EditionStanding | null;
  readonly chapters: number;
  /** Something of one of its chapters was left out. */
  readonly isInPart: boolean;
};

/** The publications of an organisation in the order of publication. */
export async function listPublications(tx: ReadDb, organisationId: string): Promise<ListedPublication[]> {
  const publications = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.edition_id', '=', 'p.current_edition_id'),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('chapter as of')
          .whereRef('of.organisation_id', '=', 'p.organisation_id')
          .whereRef('of.edition_id', '=', 'p.current_edition_id')
          .select(({ fn }) => [
            fn.countAll<number>().as('chapters'),
            sql<boolean>`coalesce(bool_or('in-part' = any(of.nature)), false)`.as('isInPart'),
          ])
          .as('c'),
      (join) => join.onTrue(),
    )
    .where('p.organisation_id', '=', organisationId)
    .select([
      'p.slug',
      'p.kind',
      'p.year',
      'p.end_year as endYear',
      'p.sequence',
      'p.title',
      'e.edition_id as editionId',
      'e.number as edition',
      'e.frozen_at as frozenAt',
      'c.chapters',
      'c.isInPart',
    ])
    .select((eb) =>
      eb
        .selectFrom('edition_standing as s')
        .whereRef('s.organisation_id', '=', 'p.organisation_id')
        .whereRef('s.edition_id', '=', 'p.current_edition_id')
        .select('s.standing')
        .orderBy('s.at', 'desc')
        .limit(1)
        .as('standing'),
    )
    .execute();
  return publications.toSorted(comparePublished);
}
