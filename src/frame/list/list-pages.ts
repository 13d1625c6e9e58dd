import type { Anchor } from '../../ui/anchor.ts';
import { addressOf } from '../addresses.ts';
import type { Context } from '../context.ts';
import { type PageLinks, pageLinks } from '../page-links.ts';
import { type ListRequest, queryOf } from './list-request.ts';

/** The way through a list. */
export type ListPages = {
  /** Null where all of it fits on one page. */
  readonly links: PageLinks | null;
  /** The last page, where one after it was asked; such a page answers 404. */
  readonly beyond: Anchor | null;
};

/**
 * The way through a list at a path.
 * @param size how much stands on one page
 * @param most no page after it is made
 */
export function presentPages(
  { total, size, most }: { readonly total: number; readonly size: number; readonly most: number },
  request: ListRequest,
  path: string,
  { words, voice }: Context,
): ListPages {
  const last = Math.min(most, Math.ceil(total / size));
  const href = (page: number) => addressOf(voice, path, queryOf(request, page));
  const isBeyond = total > 0 && request.pagina > last;
  return {
    links: pageLinks(last, Math.min(request.pagina, last + 1), href, words.list),
    beyond: isBeyond ? { href: href(last), text: words.list.toLast(last) } : null,
  };
}

/** What stands on the page that is asked. @param size how much stands on one page */
export function onPage<Item>(items: readonly Item[], size: number, { pagina }: ListRequest): readonly Item[] {
  return items.slice((pagina - 1) * size, pagina * size);
}

/** The status of a page of a list: one past the end is not there. */
export function statusOf({ beyond }: ListPages): 200 | 404 {
  return beyond === null ? 200 : 404;
}

/** A whole list on one page. */
export const onePage: ListPages = { links: null, beyond: null };
