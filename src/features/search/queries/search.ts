import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { type Candidate, type Candidates, findCandidates, findOfKind } from './find-candidates.ts';
import { type Compound, findCompounds } from './find-compounds.ts';
import { findGroups } from './find-groups.ts';
import type { HitGroup } from './hit-groups.data.ts';
import { type MatchQueries, type SearchFilter, writeQueries } from './match-queries.ts';
import { presentHits, type SearchHit } from './present-hits.ts';
import { readSearchScope, type SearchScope } from './read-scope.ts';
import { readSearchText, type SearchText } from './search-text.ts';
import { sortCandidates } from './sort-candidates.ts';
import { suggestText } from './suggest-text.ts';
import { widenTerms } from './widen-terms.ts';

export type SearchQuery = SearchFilter & {
  /** As typed: words, `"words in a row"`, `-without`. Any text is fine. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
  /** So many of each group are given too. */
  readonly best: number;
};

/** How many hits each value of a filter would leave. The other filter holds for none of them. */
type SearchCounts = {
  readonly years: ReadonlyMap<number, number>;
  readonly kinds: ReadonlyMap<PublicationKind, number>;
};

/** What was found of a group: how many there are, at least that many where `isCut`, and the best of them. */
type FoundGroup = { readonly total: number; readonly isCut: boolean; readonly best: readonly SearchHit[] };

export type SearchOutcome = {
  /** How many there are; at least that many where `isCut`. */
  readonly total: number;
  /** More matches than were weighed: the best 500 can be read. */
  readonly isCut: boolean;
  readonly hits: readonly SearchHit[];
  /** Null where there is too much to count. */
  readonly counts: SearchCounts | null;
  /** What there is of each group, whichever was asked. Empty where nothing was sought. */
  readonly groups: ReadonlyMap<HitGroup, FoundGroup>;
  /** Why nothing was sought: no words were typed, only words as common as `de`, or only what may not be there. */
  readonly unasked: 'no-words' | 'only-common-words' | 'only-excluded' | null;
  /** What may have been meant, where nothing was found; it does find something. */
  readonly suggestion: string | null;
};

/** The same indicator and the same chapter stand in many publications: so many are looked at for one that is shown. */
const editionsOfOne = 3;

const nothing: SearchOutcome = {
  ...{ total: 0, isCut: false, hits: [], counts: null, unasked: null, suggestion: null },
  groups: new Map(),
};

function tally<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function countValues(found: readonly Candidate[]): SearchCounts {
  return {
    years: tally(found.flatMap(({ year }) => (year === null ? [] : [year]))),
    kinds: tally(found.map(({ publicationKind }) => publicationKind)),
  };
}

/** What may have been meant, if that finds anything. */
async function suggest(tx: ReadDb, text: SearchText, scope: SearchScope, filter: SearchFilter): Promise<string | null> {
  const suggested = await suggestText(tx, text);
  if (suggested === null) return null;
  const queries = writeQueries(await widenTerms(tx, readSearchText(suggested)), filter, scope);
  if (queries === null) return null;
  const { found } = await findCandidates(tx, queries, scope.years, () => Promise.resolve([]));
  return found.length === 0 ? null : suggested;
}

/** The best, of what has one name the first alone. */
function bestOf(hits: readonly SearchHit[], most: number): readonly SearchHit[] {
  const named = Map.groupBy(hits, ({ kind, name, title, snippet }) => JSON.stringify([kind, name ?? [title, snippet]]));
  return [...named.values()].flatMap(([first]) => first ?? []).slice(0, most);
}

/** The years in the order in which they matter: those that were typed, then the newest. */
function sortYears(text: SearchText, scope: SearchScope): number[] {
  const typed = text.terms.flatMap((term) => (term.kind === 'year' ? [term.year] : []));
  return [...new Set([...typed, ...scope.years])];
}

/**
 * Finds findings, commitments, indicators, passages and chapters of one organisation's newest editions, best first: titles over text, the word
 * itself over its forms, longer words and compounds, recent years over old ones. All terms have to be there.
 */
export async function search(tx: ReadDb, organisationId: string, query: SearchQuery): Promise<SearchOutcome> {
  const text = readSearchText(query.text);
  if (text.terms.length === 0) return { ...nothing, unasked: text.excluded.length > 0 ? 'only-excluded' : 'no-words' };
  const scope = await readSearchScope(tx, organisationId);
  const widened = await widenTerms(tx, text);
  const compounds: Compound[] = [];
  const write = (filter: Partial<SearchFilter>) => writeQueries(widened, { ...query, ...filter }, scope);
  const queries = write({});
  if (queries === null) return { ...nothing, unasked: 'only-common-words' };
  const find = async (by: MatchQueries): Promise<Candidates> => {
    const candidates = await findCandidates(tx, by, sortYears(text, scope), async () => {
      if (compounds.length === 0) compounds.push(...(await findCompounds(tx, widened.terms)));
      return by.withCompounds(compounds);
    });
    return { ...candidates, found: await sortCandidates(tx, organisationId, text, candidates.found) };
  };
  const findBy = async (filter: Partial<SearchFilter>) => await find(write(filter) ?? queries);
  const asked = await find(queries);
  const ofAll = query.group === null ? asked : await findBy({ group: null });
  const ofKinds = write({ group: null }) ?? queries;
  const groups = await findGroups(ofAll, (one) => findOfKind(tx, ofKinds, sortYears(text, scope), one));
  const page = asked.found.slice(query.offset, query.offset + query.limit);
  const firstOf = (group: HitGroup, { found }: Candidates) =>
    found.slice(0, group === 'onderdelen' ? query.best : query.best * editionsOfOne);
  const shown = new Set([...page, ...[...groups].flatMap(([group, found]) => firstOf(group, found))]);
  const hits = await presentHits(tx, organisationId, { terms: widened.terms, compounds }, [...shown]);
  const present = (some: readonly Candidate[]) => some.flatMap(({ entryId }) => hits.get(entryId) ?? []);
  const presented = new Map(
    [...groups].map(([group, of]) => [
      group,
      { total: of.found.length, isCut: of.isCut, best: bestOf(present(firstOf(group, of)), query.best) },
    ]),
  );
  if (ofAll.found.length === 0)
    return { ...nothing, groups: presented, suggestion: await suggest(tx, text, scope, query) };
  const isNarrowed = query.year !== null || query.kind !== null;
  const anywhere = isNarrowed ? await findBy({ year: null, kind: null }) : asked;
  return {
    total: asked.found.length,
    isCut: asked.isCut,
    hits: present(page),
    counts: anywhere.isCut ? null : countValues(anywhere.found),
    groups: presented,
    unasked: null,
    suggestion: null,
  };
}
