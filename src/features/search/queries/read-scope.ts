import type { ReadDb } from '../../../record/connection/read-db.ts';
import { wordsIn } from './search-text.ts';

/** What a search has to know of the organisation. */
export type SearchScope = {
  /** Of its publications, the newest first. */
  readonly years: readonly number[];
  readonly nameWords: ReadonlySet<string>;
  /** What narrows the index to this organisation, as a query of the server; null where it is the only one. */
  readonly narrowing: string | null;
};

/** Reads what there is to search in. */
export async function readSearchScope(tx: ReadDb, organisationId: string): Promise<SearchScope> {
  const organisations = await tx.selectFrom('organisation').select(['organisation_id', 'name']).execute();
  const publications = await tx
    .selectFrom('publication')
    .select('year')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .orderBy('year', 'desc')
    .execute();
  const names = organisations.flatMap(({ organisation_id, name }) =>
    organisation_id === organisationId ? [name] : [],
  );
  return {
    years: publications.flatMap(({ year }) => (year === null ? [] : [year])),
    nameWords: new Set(names.flatMap(wordsIn)),
    narrowing: organisations.length > 1 ? `'#o${organisationId}'` : null,
  };
}
