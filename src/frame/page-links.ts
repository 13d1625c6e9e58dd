import type { Anchor } from '../ui/anchor.ts';
import type { PageLink } from '../ui/pagination/pagination.tsx';

/** So many page numbers are shown at once, around the current one. */
const shownPages = 7;

export type PageLinks = {
  readonly previous: Anchor | null;
  readonly next: Anchor | null;
  readonly links: readonly PageLink[];
  /** "Pagina 2 van 7"; null past the end. */
  readonly place: string | null;
};

type PageWords = {
  readonly previous: string;
  readonly next: string;
  readonly page: (number: number) => string;
  readonly pageOf: (number: number, last: number) => string;
};

/** The way through a long list; null where all of it fits on one page. */
export function pageLinks(
  last: number,
  current: number,
  href: (page: number) => string,
  words: PageWords,
): PageLinks | null {
  if (last < 2) return null;
  const first = Math.max(1, Math.min(current - 3, last - shownPages + 1));
  const numbers = Array.from({ length: Math.min(shownPages, last) }, (_, index) => first + index);
  return {
    previous: current > 1 ? { href: href(current - 1), text: words.previous } : null,
    next: current < last ? { href: href(current + 1), text: words.next } : null,
    place: current > last ? null : words.pageOf(current, last),
    links: numbers.map((page) => ({
      href: href(page),
      text: String(page),
      label: words.page(page),
      current: page === current,
    })),
  };
}
