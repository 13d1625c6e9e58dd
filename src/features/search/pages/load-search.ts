import { joinTexts, type Nature, type Texts } from '../../../model/nature.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import type { Record } from '../../../record/connection/record.ts';
import { read } from '../../../record/connection/transaction.ts';
import { findLicence } from '../../organisations/queries/find-licence.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOriginals, originalOf } from '../../publications/queries/list-originals.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { type SearchHit, type SearchOutcome, search } from '../queries/search.ts';
import { pageSize, type SearchRequest } from './search-request.ts';

export type FoundHit = SearchHit & {
  readonly organisation: Organisation;
  /** What the text is that it stands in. */
  readonly nature: readonly Nature[];
  /** Where the original of that is, where it is retold or in part. */
  readonly address: string | null;
};

export type LoadedSearch = {
  readonly total: number;
  /** What the texts with a hit here are. */
  readonly texts: Texts;
  /** There are more than were counted. */
  readonly isCut: boolean;
  readonly hits: readonly FoundHit[];
  readonly unasked: SearchOutcome['unasked'];
  readonly suggestion: string | null;
  /** The years of the publications that were searched, newest first, and how many hits each would leave; null where not counted. */
  readonly years: readonly { readonly year: number; readonly hits: number | null }[];
  readonly kinds: ReadonlyMap<PublicationKind, number> | null;
};

/** Searches these organisations, each in its own transaction for rows of others are not there for it, and merges what was found. */
export async function loadSearch(
  record: Record,
  organisations: readonly Organisation[],
  request: SearchRequest,
): Promise<LoadedSearch> {
  const offset = (request.pagina - 1) * pageSize;
  const isOne = organisations.length === 1;
  const outcomes = [];
  for (const organisation of organisations) {
    const { organisationId } = organisation;
    outcomes.push(
      await read(record, organisationId, async (tx) => {
        const outcome = await search(tx, organisationId, {
          text: request.q,
          year: request.jaar,
          kind: request.soort,
          offset: isOne ? offset : 0,
          limit: isOne ? pageSize : offset + pageSize,
        });
        return {
          organisation: { ...organisation, licence: await findLicence(tx, organisationId) },
          outcome,
          publications: await listPublications(tx, organisationId),
          originals: await listOriginals(tx, organisationId, outcome.hits),
        };
      }),
    );
  }
  const hits = outcomes.flatMap(({ organisation, outcome, originals }) =>
    outcome.hits.map((hit) => {
      const { nature, address } = originalOf(originals, hit);
      return { ...hit, organisation, nature, address };
    }),
  );
  const counts = outcomes.map(({ outcome }) => outcome.counts);
  const years = new Set(outcomes.flatMap(({ publications }) => publications.flatMap(({ year }) => year ?? [])));
  const yearHits = addUp(counts.map((count) => count?.years ?? null));
  const shown = isOne ? hits : hits.sort((a, b) => b.rank - a.rank).slice(offset, offset + pageSize);
  return {
    texts: joinTexts(
      outcomes.map(({ organisation, originals }) =>
        textsAt(
          shown.filter((hit) => hit.organisation === organisation),
          originals,
        ),
      ),
    ),
    total: outcomes.reduce((sum, { outcome }) => sum + outcome.total, 0),
    isCut: outcomes.some(({ outcome }) => outcome.isCut),
    hits: shown,
    unasked: outcomes[0]?.outcome.unasked ?? null,
    suggestion: outcomes.find(({ outcome }) => outcome.suggestion !== null)?.outcome.suggestion ?? null,
    years: [...years].sort((a, b) => b - a).map((year) => ({ year, hits: yearHits && (yearHits.get(year) ?? 0) })),
    kinds: addUp(counts.map((count) => count?.kinds ?? null)),
  };
}

/** The sums by key; null where one of the parts was not counted. */
function addUp<Key>(parts: readonly (ReadonlyMap<Key, number> | null)[]): ReadonlyMap<Key, number> | null {
  const sums = new Map<Key, number>();
  for (const part of parts) {
    if (part === null) return null;
    for (const [key, number] of part) sums.set(key, (sums.get(key) ?? 0) + number);
  }
  return sums;
}
