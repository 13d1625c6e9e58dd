import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { pageLinks } from '../../../frame/page-links.ts';
import type { SearchView } from './search-page.tsx';
import { lastPage, pageSize, type SearchRequest } from './search-request.ts';

/** The way through a long outcome; null where all of it fits on one page. */
export function presentPages(
  total: number,
  request: SearchRequest,
  action: string,
  { words, voice }: Context,
): SearchView['pages'] {
  const href = (page: number) =>
    addressOf(voice, action, {
      q: request.q,
      organisatie: request.organisatie,
      jaar: request.jaar === null ? null : String(request.jaar),
      soort: request.soort,
      pagina: page === 1 ? null : String(page),
    });
  return pageLinks(Math.min(lastPage, Math.ceil(total / pageSize)), request.pagina, href, words.search);
}
