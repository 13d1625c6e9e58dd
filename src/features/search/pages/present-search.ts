import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { onePage, presentPages } from '../../../frame/list/list-pages.ts';
import { isFiltered, queryOf } from '../../../frame/list/list-request.ts';
import { presentFilter } from '../../../frame/list/present-filter.ts';
import { publicationKinds } from '../../../model/publication.ts';
import type { HitView } from '../../../ui/hits/hits.tsx';
import type { SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import { markRetold, retoldMark } from '../../../words/nature/mark-retold.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { findingPath } from '../../findings/pages/present-card.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { textFragment } from '../../statements/pages/text-fragment.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { hitMarks } from '../queries/present-hits.ts';
import { cutSnippet } from './cut-snippet.ts';
import type { FoundHit, LoadedGroup, LoadedSearch } from './load-search.ts';
import type { FoundGroupView, SearchView } from './search-page.tsx';
import { asksOverview, lastPage, pageSize, type SearchRequest, sought } from './search-request.ts';

/** So many organisations are named above what was found in them. */
const mostOrganisations = 5;

/** Names every field of a search. `organisation` is null where all are searched. */
export function presentSearch(
  loaded: LoadedSearch,
  request: SearchRequest,
  organisation: Organisation | null,
  organisations: readonly Organisation[],
  context: Context,
): SearchView {
  const { words, voice } = context;
  const action = organisation ? `/${organisation.slug}/zoeken` : '/zoeken';
  const title = organisation ? words.search.inOrganisation(organisation.name) : words.search.title;
  const isAsked = request.q !== '';
  return {
    frame: frameOf({
      ...context,
      path: null,
      data: { path: action, query: queryOf(request) },
      title: isAsked ? `${request.q} · ${title}` : title,
      description: title,
      organisation,
      ...((organisation === null || loaded.hits.length > 0) && { texts: loaded.texts }),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [],
    title,
    query: request.q,
    form: {
      action,
      language: voice.explicit ? voice.language : null,
      filters: [
        ...(organisation || organisations.length < 2 ? [] : [organisationFilter(request, organisations, context)]),
        ...otherFilters(loaded, request, organisation === null, context),
      ],
    },
    summary: isAsked ? summaryOf(loaded, request, context) : null,
    groups: asksOverview(request)
      ? presentGroups(loaded, { request, action, tellsOrganisation: organisation === null }, context)
      : [],
    hits: asksOverview(request) ? [] : presentHits(loaded, request, organisation === null, context),
    suggestion:
      loaded.suggestion === null
        ? null
        : {
            href: addressOf(voice, action, { q: loaded.suggestion }),
            text: words.search.suggestion(loaded.suggestion),
          },
    wider:
      isAsked && isNothing(loaded, request) && isFiltered({ ...request, q: null })
        ? { href: addressOf(voice, action, { q: request.q }), text: words.search.withoutFilters }
        : null,
    pages: asksOverview(request)
      ? onePage
      : presentPages({ total: loaded.total, size: pageSize, most: lastPage }, request, action, context),
  };
}

function isNothing({ total, organisations }: LoadedSearch, { vind }: SearchRequest): boolean {
  return total === 0 && (organisations.length === 0 || (vind !== null && vind !== 'organisaties'));
}

type Around = { readonly request: SearchRequest; readonly action: string; readonly tellsOrganisation: boolean };

/** The best of each group, with the way to the rest of it. */
function presentGroups(loaded: LoadedSearch, around: Around, context: Context): readonly FoundGroupView[] {
  const { request, action, tellsOrganisation } = around;
  const { words, voice } = context;
  const t = words.search;
  const present = (name: (typeof sought)[number], number: number, isCut: boolean, hits: readonly HitView[]) => ({
    name: t.counted(t.groups[name], number, isCut),
    hits,
    all:
      number > hits.length
        ? { href: addressOf(voice, action, queryOf({ ...request, vind: name })), text: t.all[name] }
        : null,
  });
  const bodies = tellsOrganisation ? loaded.organisations : [];
  const named = bodies.slice(0, mostOrganisations).map((body) => presentBody(body, context));
  const groups = loaded.groups.map(({ group, total, isCut, best }: LoadedGroup) =>
    present(
      group,
      total,
      isCut,
      best.map((hit) => presentHit(hit, tellsOrganisation, context)),
    ),
  );
  return [present('organisaties', bodies.length, false, named), ...groups].filter(({ hits }) => hits.length > 0);
}

/** All of the group that was asked, as far as this page goes. */
function presentHits(
  { hits, organisations }: LoadedSearch,
  { vind }: SearchRequest,
  tellsOrganisation: boolean,
  context: Context,
): readonly HitView[] {
  if (vind === 'organisaties') return tellsOrganisation ? organisations.map((body) => presentBody(body, context)) : [];
  return hits.map((hit) => presentHit(hit, tellsOrganisation, context));
}

function presentBody({ slug, name, kind }: Organisation, { words, voice }: Context): HitView {
  return { href: addressOf(voice, `/${slug}`), title: name, about: words.organisation.kinds[kind], snippet: [] };
}

function organisationFilter(
  request: SearchRequest,
  organisations: readonly Organisation[],
  { words }: Context,
): SelectFieldProps {
  return presentFilter(
    'organisatie',
    words.search.organisation,
    request.organisatie,
    organisations.map(({ slug, name }) => ({ value: slug, text: name })),
    words,
  );
}

/** What is sought, year and kind, each choice with what it would leave. */
function otherFilters(
  loaded: LoadedSearch,
  request: SearchRequest,
  tellsOrganisation: boolean,
  { words }: Context,
): SelectFieldProps[] {
  const isCounted = request.q !== '' && loaded.unasked === null;
  const counted = (hits: number | null) => (isCounted ? hits : null);
  const found = new Map(loaded.groups.map(({ group, total, isCut }) => [group as string, isCut ? null : total]));
  const choices = sought.filter((one) => one !== 'organisaties' || tellsOrganisation);
  return [
    presentFilter(
      'vind',
      words.search.what,
      request.vind,
      choices.map((one) => ({
        value: one,
        text: words.search.groups[one],
        count: counted(one === 'organisaties' ? loaded.organisations.length : (found.get(one) ?? null)),
      })),
      words,
    ),
    presentFilter(
      'jaar',
      words.search.year,
      request.jaar,
      loaded.years.map(({ year, hits }) => ({ value: year, text: String(year), count: counted(hits) })),
      words,
    ),
    presentFilter(
      'soort',
      words.search.kind,
      request.soort,
      publicationKinds.map((kind) => ({
        value: kind,
        text: words.kinds[kind],
        count: counted(loaded.kinds && (loaded.kinds.get(kind) ?? 0)),
      })),
      words,
    ),
  ];
}

function summaryOf(loaded: LoadedSearch, request: SearchRequest, { words }: Context): string {
  const { total, isCut, unasked, organisations } = loaded;
  const query = request.q;
  if (unasked !== null) return words.search.unasked[unasked];
  if (isNothing(loaded, request)) return words.search.nothing(query);
  if (total === 0) return words.search.organisationsFound(organisations.length, query);
  return isCut ? words.search.atLeast(total, query) : words.search.found(total, query);
}

/** The very words of a passage that were found: the piece of the snippet between two cuts that a hit stands in. */
function fragmentOf({ kind, snippet }: FoundHit): string {
  if (kind !== 'passage') return '';
  const piece = snippet.split(/…|\n|\|/).find((one) => one.includes(hitMarks.start)) ?? '';
  return textFragment(piece.replaceAll(hitMarks.start, '').replaceAll(hitMarks.end, ''));
}

/** Where it can be read: a finding and a commitment have a page of their own, other hits a place in a chapter. */
function pathOf(hit: FoundHit): string {
  const { organisation, kind, slug, anchor } = hit;
  if (slug !== null)
    return kind === 'finding'
      ? findingPath(organisation.slug, slug)
      : threadPath(organisation.slug, 'commitment', slug);
  const path = chapterPath(organisation.slug, { publication: hit.publication, edition: null }, hit.chapter);
  return anchor === null ? path : `${path}#${anchor}${fragmentOf(hit)}`;
}

/** A commitment is called by its own words; what is called by a chapter, an indicator or a rule has one name in many years, and the document tells it apart. */
function presentHit(hit: FoundHit, tellsOrganisation: boolean, { words, voice }: Context): HitView {
  const mark = retoldMark(hit.nature, words);
  const named = hit.name !== null && hit.kind === 'commitment' ? markRetold(hit.name, hit.nature, words) : hit.name;
  const { publicationKind: kind, year, publicationTitle: title } = hit;
  const document = shortName(nl, { kind, year, endYear: null, sequence: null, title });
  const isOwn = hit.kind === 'commitment';
  return {
    href: addressOf(voice, pathOf(hit)),
    title: [named ?? chapterName(hit), ...(isOwn ? [] : [document])].join(' · '),
    about: [
      ...(tellsOrganisation ? [hit.organisation.name] : []),
      ...(isOwn ? [document] : []),
      words.search.hit[hit.kind],
      ...(hit.name === null ? [] : [chapterName(hit)]),
    ].join(' · '),
    // A commitment is called by its words, which need not be read twice.
    snippet: isOwn
      ? []
      : [
          ...cutSnippet(hit.snippet),
          ...(mark === null || hit.snippet === '' ? [] : [{ text: ` ${mark}`, isHit: false }]),
        ],
  };
}
