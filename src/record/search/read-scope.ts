import type { ReadDb } from '../read-db.ts';
import { wordsIn } from './search-text.ts';

/** What a search has to know of the organisation. */
export type SearchScope = {
  /** Of its publications, the newest first. */
  readonly years: readonly number[];
  readonly nameWords: ReadonlySet<string>;
};

/** Reads what there is to search in. */
export async function readSearchScope(tx: ReadDb, organisationId: string): Promise<SearchScope> {
  const rows = await tx
    .selectFrom('organisation')
    .leftJoin('publication', 'publication.organisation_id', 'organisation.organisation_id')
    .select(['organisation.name', 'publication.year'])
    .distinct()
    .where('organisation.organisation_id', '=', organisationId)
    .orderBy('publication.year', 'desc')
    .execute();
  return {
    years: rows.flatMap(({ year }) => (year === null ? [] : [year])),
    nameWords: new Set(rows.flatMap(({ name }) => wordsIn(name))),
  };
}
