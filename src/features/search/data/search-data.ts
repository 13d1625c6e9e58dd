import type { PageData } from '../../../frame/data/page-data.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { natureCells } from '../../statements/data/figure-rows.ts';
import { cutSnippet } from '../pages/cut-snippet.ts';
import type { LoadedSearch } from '../pages/load-search.ts';
import { pageSize, type SearchRequest } from '../pages/search-request.ts';
import { searchColumns } from './search-columns.data.ts';

/** The data of one page of what a search found, each hit under the licence of its own organisation. @param organisation null where all are searched */
export function searchData(loaded: LoadedSearch, { q }: SearchRequest, organisation: Organisation | null): PageData {
  const { hits, total, isCut, texts, organisations } = loaded;
  return {
    kind: 'search',
    title: organisation ? nl.search.inOrganisation(organisation.name) : nl.search.title,
    file: organisation ? `${organisation.slug}-zoeken` : 'zoeken',
    organisation,
    texts,
    columns: searchColumns,
    rows: hits.map((hit) => [
      hit.organisation.slug,
      hit.organisation.licence ?? null,
      hit.publication,
      hit.year,
      hit.chapter,
      hit.title,
      hit.kind,
      hit.kind === 'indicator' ? hit.name : null,
      cutSnippet(hit.snippet)
        .map(({ text }) => text)
        .join(''),
      ...natureCells(hit),
      hit.name,
      hit.slug,
    ]),
    total,
    perPart: pageSize,
    list: 'hits',
    about: { query: q, isCut, organisations: organisation ? [] : organisations.map(({ slug }) => slug) },
  };
}
