import { sql } from 'kysely';
import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SearchKind } from '../../../record/tables/search-tables.ts';
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
  /** More entries match than these. */
  readonly isCut: boolean;
};

/** Nobody reads on further, and weighing more would take longer than a reader wants to wait. */
const mostCandidates = 500;
const mostTitles = 150;

/** Where the words stand counts: D the title of the chapter of a passage, C text, B the name of what has one, A the title of a chapter. */
const weights = '{0.05, 0.3, 0.7, 1}';

/** How surely an entry is meant: what its terms are found by, and whether that stands in a title. */
type Worth = { readonly rankedBy: string; readonly base: number; readonly title: string | null };

/** Takes entries that match, at most so many, in no order; the number that was there to take. */
async function take(
  tx: ReadDb,
  found: Map<string, Candidate>,
  wanted: readonly string[],
  { rankedBy, base, title }: Worth,
  most: number,
): Promise<number> {
  if (wanted.length === 0) return 0;
  const inTitle = title === null ? sql`` : sql`+ (search @@ ${title}::tsquery)::int * 1.5`;
  const { rows } = await sql<Candidate>`select entry_id as "entryId", kind, publication_kind as "publicationKind", year,
      ts_rank(${weights}, search, ${rankedBy}::tsquery, 1) + ${base}::float8 ${inTitle} as score
    from find_search_entries(${wanted}::text[]::tsquery[], ${most})`.execute(tx);
  for (const candidate of rows) if (!found.has(candidate.entryId)) found.set(candidate.entryId, candidate);
  return rows.length;
}

/** The terms themselves. Where more match than are weighed: titles, names and what was judged first, then the text of the years that matter most. */
async function takeExact(
  tx: ReadDb,
  found: Map<string, Candidate>,
  { exact, title }: MatchQueries,
  years: readonly number[],
): Promise<boolean> {
  const worth = { rankedBy: exact, base: 1.5, title };
  const ofYear = (year: number) => [`(${exact}) & '#j${year}'`];
  const [first, ...others] = years;
  // A word that fills the room with one year is so common that all its entries needn't be looked up to know that they are too many.
  let room = mostCandidates + 1;
  if (first !== undefined) room -= await take(tx, found, ofYear(first), worth, room);
  if (room > 0 && (await take(tx, found, [exact], worth, mostCandidates + 1)) <= mostCandidates) return false;
  room -= await take(
    tx,
    found,
    [`(${exact}) & ('#echapter' | '#eindicator' | '#efinding' | '#ecommitment')`],
    worth,
    mostTitles,
  );
  for (const year of others) {
    if (room <= 0) break;
    room -= await take(tx, found, ofYear(year), worth, room);
  }
  return true;
}

/** Words that begin with the terms; where more match than there is room for, some of them and those of the year that matters most. */
async function takeBegins(
  tx: ReadDb,
  found: Map<string, Candidate>,
  { exact, begin }: MatchQueries,
  [year]: readonly number[],
): Promise<boolean> {
  if (begin === exact) return false;
  const wanted = `(${begin}) & !(${exact})`;
  const worth = { rankedBy: begin, base: 0.5, title: null };
  const room = mostCandidates - found.size;
  if ((await take(tx, found, [wanted], worth, room + 1)) <= room) return false;
  if (year !== undefined) await take(tx, found, [`(${wanted}) & '#j${year}'`], worth, room + 1);
  return true;
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
 * Finds what matches, best first: the words themselves before words that begin with them, those before compounds.
 * @param years of the publications, in the order in which they matter
 * @param findCompounds writes a query for each compound; asked only where there is room for what it finds
 */
export async function findCandidates(
  tx: ReadDb,
  queries: MatchQueries,
  years: readonly number[],
  findCompounds: () => Promise<readonly string[]>,
): Promise<Candidates> {
  const found = new Map<string, Candidate>();
  let isCut = (await takeExact(tx, found, queries, years)) || (await takeBegins(tx, found, queries, years));
  if (!isCut) {
    const worth = { rankedBy: queries.exact, base: 0, title: null };
    await take(tx, found, await findCompounds(), worth, mostCandidates + 1);
    isCut = found.size > mostCandidates;
  }
  return { found: inOrder(found, years), isCut };
}

/** What of one kind matches by the terms themselves, best first. */
export async function findOfKind(
  tx: ReadDb,
  { exact, title }: MatchQueries,
  years: readonly number[],
  kind: SearchKind,
): Promise<Candidates> {
  const found = new Map<string, Candidate>();
  const worth = { rankedBy: exact, base: 1.5, title };
  const number = await take(tx, found, [`(${exact}) & '#e${kind}'`], worth, mostCandidates + 1);
  return { found: inOrder(found, years), isCut: number > mostCandidates };
}

function inOrder(found: ReadonlyMap<string, Candidate>, years: readonly number[]): readonly Candidate[] {
  const newest = Math.max(0, ...years);
  const weighed = [...found.values()].map((candidate) => withAge(candidate, newest));
  return weighed.sort(newerFirst).slice(0, mostCandidates);
}
