import { addressOf } from '../frame/addresses.ts';
import type { Context } from '../frame/context.ts';
import type { SearchView } from './search-page.tsx';
import { lastPage, pageSize, type SearchRequest } from './search-request.ts';

/** So many page numbers are shown at once, around the current one. */
const shownPages = 7;

/** The way through a long outcome; null where all of it fits on one page. */
export function presentPages(
  total: number,
  request: SearchRequest,
  action: string,
  { words, voice }: Context,
): SearchView['pages'] {
  const last = Math.min(lastPage, Math.ceil(total / pageSize));
  if (last < 2) return null;
  const href = (page: number) =>
    addressOf(voice, action, {
      q: request.q,
      organisatie: request.organisatie,
      jaar: request.jaar === null ? null : String(request.jaar),
      soort: request.soort,
      pagina: page === 1 ? null : String(page),
    });
  const first = Math.max(1, Math.min(request.pagina - 3, last - shownPages + 1));
  const numbers = Array.from({ length: Math.min(shownPages, last) }, (_, index) => first + index);
  return {
    previous: request.pagina > 1 ? { href: href(request.pagina - 1), text: words.search.previous } : null,
    next: request.pagina < last ? { href: href(request.pagina + 1), text: words.search.next } : null,
    links: numbers.map((page) => ({
      href: href(page),
      text: String(page),
      label: words.search.page(page),
      current: page === request.pagina,
    })),
  };
}
