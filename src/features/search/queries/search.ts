import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SearchKind } from '../../../record/tables/search-tables.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { type Compound, findCompounds } from './find-compounds.ts';
import { findHitWords } from './find-hit-words.ts';
import { makeSnippet } from './make-snippet.ts';
import { type MatchQueries, writeQueries } from './match-queries.ts';
import { type EntryText, readEntries } from './read-entries.ts';
import { readSearchScope, type SearchScope } from './read-scope.ts';
import { readSearchText, type SearchText } from './search-text.ts';
import { sortCandidates } from './sort-candidates.ts';
import { suggestText } from './suggest-text.ts';
import { type WidenedText, widenTerms } from './widen-terms.ts';

export type SearchQuery = {
  /** As typed: words, `"words in a row"`, `-without`. Any text is fine. */
  readonly text: string;
  readonly year: number | null;
  readonly kind: PublicationKind | null;
  readonly offset: number;
  readonly limit: number;
};

export type SearchHit = {
  readonly kind: SearchKind;
  readonly organisationId: string;
  readonly publication: string;
  readonly publicationTitle: string;
  readonly publicationKind: PublicationKind;
  readonly year: number | null;
  /** The slug of the chapter, a piece of its address. */
  readonly chapter: string;
  readonly code: string | null;
  /** Of the chapter. */
  readonly title: string;
  readonly anchor: string | null;
  /** Higher is better; comparable between organisations. */
  readonly rank: number;
  /** Of the indicator; null for other hits. */
  readonly name: string | null;
  /** The part of the text that shows best why it was found, each hit between `hitMarks`. Empty for a chapter's title. */
  readonly snippet: string;
};

/** Around a hit in a snippet: private-use characters, which are taken out of the text itself. */
export const hitMarks = { start: '\uE000', end: '\uE001' } as const;

/** How many hits each value of a filter would leave. The other filter holds for none of them. */
type SearchCounts = {
  readonly years: ReadonlyMap<number, number>;
  readonly kinds: ReadonlyMap<PublicationKind, number>;
};

export type SearchOutcome = {
  /** How many there are; at least that many where `isCut`. */
  readonly total: number;
  /** More matches than were weighed: the best 500 can be read. */
  readonly isCut: boolean;
  readonly hits: readonly SearchHit[];
  /** Null where there is too much to count. */
  readonly counts: SearchCounts | null;
  /** Why nothing was sought: no words were typed, only words as common as `de`, or only what may not be there. */
  readonly unasked: 'no-words' | 'only-common-words' | 'only-excluded' | null;
  /** What may have been meant, where nothing was found; it does find something. */
  readonly suggestion: string | null;
};

const nothing: SearchOutcome = { total: 0, isCut: false, hits: [], counts: null, unasked: null, suggestion: null };

type Asked = {
  readonly text: SearchText;
  readonly widened: WidenedText;
  readonly queries: MatchQueries;
  /** Filled when they are sought. */
  readonly compounds: Compound[];
};

function markSnippet(text: string, weightOf: (word: string) => number): string {
  const pieces = makeSnippet(text.replaceAll(/[\uE000\uE001]/g, ' '), weightOf);
  return pieces.map((piece) => (piece.isHit ? `${hitMarks.start}${piece.text}${hitMarks.end}` : piece.text)).join('');
}

async function presentHits(
  tx: ReadDb,
  organisationId: string,
  { widened, compounds }: Asked,
  shown: readonly Candidate[],
): Promise<SearchHit[]> {
  const entries = await readEntries(tx, organisationId, shown, 30_000);
  const pairs = shown.flatMap((candidate): (readonly [Candidate, EntryText])[] => {
    const entry = entries.get(candidate.entryId);
    return entry === undefined ? [] : [[candidate, entry]];
  });
  const weightOf = await findHitWords(
    tx,
    widened.terms,
    compounds,
    pairs.map(([, { text }]) => text),
  );
  return pairs.map(([{ kind, publicationKind, year, score }, entry]) => ({
    kind,
    organisationId,
    publication: entry.publication,
    publicationTitle: entry.publicationTitle,
    publicationKind,
    year,
    chapter: entry.chapter,
    code: entry.code,
    title: entry.title,
    anchor: entry.anchor,
    rank: score,
    name: kind === 'indicator' ? (entry.text.split('\n', 1)[0] ?? null) : null,
    snippet: markSnippet(entry.text, weightOf),
  }));
}

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
async function suggest(tx: ReadDb, text: SearchText, scope: SearchScope, filter: SearchQuery): Promise<string | null> {
  const suggested = await suggestText(tx, text);
  if (suggested === null) return null;
  const queries = writeQueries(await widenTerms(tx, readSearchText(suggested)), filter, scope);
  if (queries === null) return null;
  const { found } = await findCandidates(tx, queries, scope.years, () => Promise.resolve([]));
  return found.length === 0 ? null : suggested;
}

/** The years in the order in which they matter: those that were typed, then the newest. */
function sortYears(text: SearchText, scope: SearchScope): number[] {
  const typed = text.terms.flatMap((term) => (term.kind === 'year' ? [term.year] : []));
  return [...new Set([...typed, ...scope.years])];
}

/**
 * Finds passages, chapters and indicators of one organisation's newest editions, best first: titles over text, the word itself over its forms,
 * longer words and compounds, recent years over old ones. All terms have to be there.
 */
export async function search(tx: ReadDb, organisationId: string, query: SearchQuery): Promise<SearchOutcome> {
  const text = readSearchText(query.text);
  if (text.terms.length === 0) return { ...nothing, unasked: text.excluded.length > 0 ? 'only-excluded' : 'no-words' };
  const scope = await readSearchScope(tx, organisationId);
  const widened = await widenTerms(tx, text);
  const queries = writeQueries(widened, query, scope);
  if (queries === null) return { ...nothing, unasked: 'only-common-words' };
  const asked: Asked = { text, widened, queries, compounds: [] };
  const findAll = (by: MatchQueries) =>
    findCandidates(tx, by, sortYears(text, scope), async () => {
      if (asked.compounds.length === 0) asked.compounds.push(...(await findCompounds(tx, widened.terms)));
      return by.withCompounds(asked.compounds);
    });
  const { found, isCut } = await findAll(queries);
  const sorted = await sortCandidates(tx, organisationId, text, found);
  if (sorted.length === 0) return { ...nothing, suggestion: await suggest(tx, text, scope, query) };
  const anywhere = writeQueries(widened, { year: null, kind: null }, scope);
  const isFiltered = query.year !== null || query.kind !== null;
  const all = isFiltered && anywhere !== null ? await findAll(anywhere) : { found: sorted, isCut };
  return {
    total: sorted.length,
    isCut,
    hits: await presentHits(tx, organisationId, asked, sorted.slice(query.offset, query.offset + query.limit)),
    counts: all.isCut ? null : countValues(all.found),
    unasked: null,
    suggestion: null,
  };
}
