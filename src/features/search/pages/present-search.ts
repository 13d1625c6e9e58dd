import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { presentPages } from '../../../frame/list/list-pages.ts';
import { isFiltered, queryOf } from '../../../frame/list/list-request.ts';
import { presentFilter } from '../../../frame/list/present-filter.ts';
import { publicationKinds } from '../../../model/publication.ts';
import type { HitView } from '../../../ui/hits/hits.tsx';
import type { SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import { retoldMark } from '../../../words/nature/mark-retold.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { textFragment } from '../../statements/pages/text-fragment.ts';
import { hitMarks } from '../queries/search.ts';
import { cutSnippet } from './cut-snippet.ts';
import type { FoundHit, LoadedSearch } from './load-search.ts';
import type { SearchView } from './search-page.tsx';
import { lastPage, pageSize, type SearchRequest } from './search-request.ts';

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
        ...otherFilters(loaded, request, context),
      ],
    },
    summary: isAsked ? summaryOf(loaded, request.q, context) : null,
    hits: loaded.hits.map((hit) => presentHit(hit, organisation === null, context)),
    suggestion:
      loaded.suggestion === null
        ? null
        : {
            href: addressOf(voice, action, { q: loaded.suggestion }),
            text: words.search.suggestion(loaded.suggestion),
          },
    wider:
      isAsked && loaded.total === 0 && isFiltered({ ...request, q: null })
        ? { href: addressOf(voice, action, { q: request.q }), text: words.search.withoutFilters }
        : null,
    pages: presentPages({ total: loaded.total, size: pageSize, most: lastPage }, request, action, context),
  };
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

/** Year and kind, each choice with what it would leave. */
function otherFilters(loaded: LoadedSearch, request: SearchRequest, { words }: Context): SelectFieldProps[] {
  const isCounted = request.q !== '' && loaded.unasked === null;
  const counted = (hits: number | null) => (isCounted ? hits : null);
  return [
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

function summaryOf({ total, isCut, unasked }: LoadedSearch, query: string, { words }: Context): string {
  if (unasked !== null) return words.search.unasked[unasked];
  if (total === 0) return words.search.nothing(query);
  return isCut ? words.search.atLeast(total, query) : words.search.found(total, query);
}

/** The very words of a passage that were found: the piece of the snippet between two cuts that a hit stands in. */
function fragmentOf({ kind, snippet }: FoundHit): string {
  if (kind !== 'passage') return '';
  const piece = snippet.split(/…|\n|\|/).find((one) => one.includes(hitMarks.start)) ?? '';
  return textFragment(piece.replaceAll(hitMarks.start, '').replaceAll(hitMarks.end, ''));
}

function presentHit(hit: FoundHit, tellsOrganisation: boolean, { words, voice }: Context): HitView {
  const mark = retoldMark(hit.nature, words);
  const path = chapterPath(hit.organisation.slug, { publication: hit.publication, edition: null }, hit.chapter);
  const { publicationKind: kind, year, publicationTitle: title } = hit;
  return {
    href: addressOf(voice, hit.anchor === null ? path : `${path}#${hit.anchor}${fragmentOf(hit)}`),
    title: hit.name ?? chapterName(hit),
    about: [
      ...(tellsOrganisation ? [hit.organisation.name] : []),
      shortName(nl, { kind, year, endYear: null, sequence: null, title }),
      words.search.hit[hit.kind],
      ...(hit.name === null ? [] : [chapterName(hit)]),
    ].join(' · '),
    snippet: [
      ...cutSnippet(hit.snippet),
      ...(mark === null || hit.snippet === '' ? [] : [{ text: ` ${mark}`, isHit: false }]),
    ],
  };
}
