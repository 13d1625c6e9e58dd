import { sql } from 'kysely';
import type { PublicationKind } from '../../model/publication.ts';
import type { ReadDb } from '../read-db.ts';
import type { SearchKind } from '../tables.ts';
import type { MatchQueries } from './match-queries.ts';

/** An entry that matches, with how well, as far as the index and the vector tell. */
export type Candidate = {
  readonly entryId: string;
  readonly kind: SearchKind;
  readonly publicationKind: PublicationKind;
  readonly year: number | null;
  readonly score: number;
};

export type Candidates = {
  /** Best first. */
  readonly found: readonly Candidate[];
  /** There are more entries that match than were looked at. */
  readonly isCut: boolean;
};

/** Nobody reads on further, and weighing more would take longer than a reader wants to wait. */
export const mostCandidates = 1000;
const mostTitles = 250;

/** Where the words stand counts: D the title of the chapter of a passage, C text, B the name of an indicator, A the title of a chapter. */
const weights = '{0.05, 0.3, 0.7, 1}';

async function find(tx: ReadDb, wanted: readonly string[], queries: MatchQueries, most: number): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`select entry_id as "entryId", kind, publication_kind as "publicationKind", year,
      ts_rank(${weights}, search, ${queries.exact}::tsquery, 1)
        + (search @@ ${queries.exact}::tsquery)::int
        + (search @@ ${queries.begin}::tsquery)::int * 0.5
        + (search @@ ${queries.title}::tsquery)::int * 1.5 as score
    from find_search_entries(${wanted}::text[]::tsquery[], ${most})`.execute(tx);
  return rows;
}

function newerFirst(left: Candidate, right: Candidate): number {
  const difference = right.score - left.score || (right.year ?? 0) - (left.year ?? 0);
  if (difference !== 0) return difference;
  return left.entryId < right.entryId ? -1 : 1;
}

/** A year less is worth a little less, up to what a better place in the text is worth. */
function withAge(candidate: Candidate, newest: number): Candidate {
  const age = Math.min(10, Math.max(0, newest - (candidate.year ?? newest - 5)));
  return { ...candidate, score: candidate.score - age * 0.02 };
}

/**
 * Finds what matches, best first. Where more matches than can be weighed, titles and names come first, then the text of the years that are asked
 * for and of the newest.
 * @param years of the publications, in the order in which they matter
 * @param order `any order` where they are only counted
 */
export async function findCandidates(
  tx: ReadDb,
  queries: MatchQueries,
  years: readonly number[],
  order: 'best first' | 'any order',
): Promise<Candidates> {
  const found = new Map<string, Candidate>();
  let isCut = false;
  const take = async (wanted: readonly string[], most = mostCandidates + 1 - found.size): Promise<void> => {
    const some = most > 0 && wanted.length > 0 ? await find(tx, wanted, queries, most) : [];
    for (const candidate of some) found.set(candidate.entryId, candidate);
  };
  for (const query of [queries.exact, queries.begin]) {
    const before = [...found];
    await take([query], mostCandidates + 1);
    isCut = found.size > mostCandidates;
    if (!isCut) continue;
    if (order === 'any order') break;
    found.clear();
    for (const [entryId, candidate] of before) found.set(entryId, candidate);
    if (query === queries.exact) await take([`(${query}) & ('#echapter' | '#eindicator')`], mostTitles);
    for (const year of years) await take([`(${query}) & '#j${year}'`]);
    // What has no year comes last.
    if (found.size <= mostCandidates) await take([query], mostCandidates + 1);
    break;
  }
  if (!isCut) {
    await take(queries.compounds, mostCandidates + 1);
    isCut = found.size > mostCandidates;
  }
  const newest = Math.max(0, ...years);
  const weighed = [...found.values()].map((candidate) => withAge(candidate, newest));
  return { found: weighed.sort(newerFirst).slice(0, mostCandidates), isCut };
}
