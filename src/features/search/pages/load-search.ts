import { joinTexts, type Nature, type Texts } from '../../../model/nature.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { read } from '../../../record/connection/transaction.ts';
import { findLicence } from '../../organisations/queries/find-licence.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOriginals, type Originals, originalOf } from '../../publications/queries/list-originals.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import { type HitGroup, hitGroups } from '../queries/hit-groups.data.ts';
import { listQuotedBy, type Place } from '../queries/list-quoted-by.ts';
import { matchOrganisations } from '../queries/match-organisations.ts';
import type { SearchHit } from '../queries/present-hits.ts';
import { type SearchOutcome, type SearchQuery, search } from '../queries/search.ts';
import { pageSize, type SearchRequest } from './search-request.ts';

/** So many of each group are shown where none was asked alone. */
const mostOfGroup = 3;

export type FoundHit = SearchHit & {
  readonly organisation: Organisation;
  /** What the text is that it stands in; of a finding, what any text is that it quotes. */
  readonly nature: readonly Nature[];
  /** Where the original of that is, where it is retold or in part. */
  readonly address: string | null;
};

/** What was found of one group, in all organisations that were searched. */
export type LoadedGroup = {
  readonly group: HitGroup;
  readonly total: number;
  readonly isCut: boolean;
  readonly best: readonly FoundHit[];
};

export type LoadedSearch = {
  readonly total: number;
  /** What the texts with a hit here are. */
  readonly texts: Texts;
  /** There are more than were counted. */
  readonly isCut: boolean;
  readonly hits: readonly FoundHit[];
  /** Those whose name or kind was typed. */
  readonly organisations: readonly Organisation[];
  readonly groups: readonly LoadedGroup[];
  readonly unasked: SearchOutcome['unasked'];
  readonly suggestion: string | null;
  /** The years of the publications that were searched, newest first, and how many hits each would leave; null where not counted. */
  readonly years: readonly { readonly year: number; readonly hits: number | null }[];
  readonly kinds: ReadonlyMap<PublicationKind, number> | null;
};

type Outcome = {
  readonly organisation: Organisation;
  readonly outcome: SearchOutcome;
  readonly years: readonly number[];
  readonly originals: Originals;
  /** The chapters of a hit. */
  readonly placesOf: (hit: SearchHit) => readonly Place[];
};

async function searchOne(
  tx: ReadDb,
  organisation: Organisation,
  request: SearchRequest,
  part: Pick<SearchQuery, 'offset' | 'limit' | 'best'>,
): Promise<Outcome> {
  const { organisationId } = organisation;
  const group = request.vind === 'organisaties' ? null : request.vind;
  const query = { text: request.q, year: request.jaar, kind: request.soort, group };
  const outcome = await search(tx, organisationId, { ...query, ...part });
  const shown = [...outcome.hits, ...outcome.groups.values().flatMap(({ best }) => best)];
  const quoted = await listQuotedBy(
    tx,
    organisationId,
    shown.flatMap(({ kind, slug }) => (kind === 'finding' && slug !== null ? [slug] : [])),
  );
  const placesOf = (hit: SearchHit) => [hit, ...((hit.kind === 'finding' && quoted.get(hit.slug ?? '')) || [])];
  const publications = await listPublications(tx, organisationId);
  return {
    organisation: { ...organisation, licence: await findLicence(tx, organisationId) },
    outcome,
    placesOf,
    years: publications.flatMap(({ year }) => year ?? []),
    originals: await listOriginals(tx, organisationId, shown.flatMap(placesOf)),
  };
}

function withTexts({ organisation, originals, placesOf }: Outcome, hit: SearchHit): FoundHit {
  const places = placesOf(hit);
  const nature = new Set(places.flatMap((place) => originalOf(originals, place).nature));
  const address = places.map((place) => originalOf(originals, place).address).find((one) => one !== null) ?? null;
  return { ...hit, organisation, nature: [...nature], address };
}

/** The best first; in one organisation they are in that order. */
function byRank(hits: readonly FoundHit[]): readonly FoundHit[] {
  return hits.toSorted((one, other) => other.rank - one.rank);
}

function joinGroup(outcomes: readonly Outcome[], group: HitGroup): LoadedGroup {
  const found = outcomes.flatMap((one) => {
    const part = one.outcome.groups.get(group);
    return part === undefined ? [] : [{ ...part, best: part.best.map((hit) => withTexts(one, hit)) }];
  });
  return {
    group,
    total: found.reduce((sum, { total }) => sum + total, 0),
    isCut: found.some(({ isCut }) => isCut),
    best: byRank(found.flatMap(({ best }) => best)).slice(0, mostOfGroup),
  };
}

/**
 * Searches these organisations, each in its own transaction for rows of others are not there for it, and merges what was found.
 * @param isOverview whether the best of each group is shown, and not one list
 */
export async function loadSearch(
  record: Record,
  organisations: readonly Organisation[],
  request: SearchRequest,
  isOverview: boolean,
): Promise<LoadedSearch> {
  const offset = (request.pagina - 1) * pageSize;
  const isOne = organisations.length === 1;
  const seeksBodies = request.vind === 'organisaties';
  const listed = isOne ? { offset, limit: pageSize } : { offset: 0, limit: offset + pageSize };
  const part = {
    ...(isOverview || seeksBodies ? { offset: 0, limit: 0 } : listed),
    best: isOverview ? mostOfGroup : 0,
  };
  const outcomes: Outcome[] = [];
  for (const organisation of organisations) {
    const { organisationId } = organisation;
    outcomes.push(await read(record, organisationId, (tx) => searchOne(tx, organisation, request, part)));
  }
  const hits = outcomes.flatMap((one) => one.outcome.hits.map((hit) => withTexts(one, hit)));
  const counts = outcomes.map(({ outcome }) => outcome.counts);
  const years = new Set(outcomes.flatMap((one) => one.years));
  const yearHits = addUp(counts.map((count) => count?.years ?? null));
  const shown = isOne ? hits : byRank(hits).slice(offset, offset + pageSize);
  const groups = hitGroups.map((group) => joinGroup(outcomes, group));
  const told = [...shown, ...groups.flatMap(({ best }) => best)];
  return {
    texts: joinTexts(
      outcomes.map((one) =>
        textsAt(told.filter((hit) => hit.organisation === one.organisation).flatMap(one.placesOf), one.originals),
      ),
    ),
    total: seeksBodies ? 0 : outcomes.reduce((sum, { outcome }) => sum + outcome.total, 0),
    isCut: outcomes.some(({ outcome }) => outcome.isCut),
    hits: shown,
    organisations: matchOrganisations(organisations, request.q),
    groups,
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
