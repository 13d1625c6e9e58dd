import { createHash } from 'node:crypto';
import type { KnownPage } from '../journal/known-page.ts';
import { dayNames } from './day-names.data.ts';

/** So many pages that say the same again, and its family has no end; half of it has to be such. */
const mostSame = 20;

/** A day of a month or a year: amounts and codes are longer, or have signs in them. */
const dayOrYear = /^(?:0?[1-9]|[12]\d|3[01]|(?:19|2\d)\d\d)$/;

/** What a page says but for dates, as a short digest: pages of an empty calendar say the same. */
export function digestWords(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.,%]+/u)
    .map((word) => word.replace(/^[.,]+|[.,]+$/g, ''))
    .filter((word) => word !== '' && !dayNames.has(word) && !dayOrYear.test(word))
    .join(' ');
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

/** What an address is called but for its numbers: `/agenda/2031/05` and `/agenda/2031/06` are one family. */
export function familyOf(address: string): string {
  const { pathname, search } = new URL(address);
  const steps = pathname
    .split('/')
    .filter((step) => !/^[\d._-]*$/.test(step))
    .map((step) => step.replace(/\d+/g, '#'));
  const names = search
    .slice(1)
    .split('&')
    .map((parameter) => parameter.replace(/=.*$/, ''));
  return `/${steps.join('/')}${search === '' ? '' : `?${names.join('&')}`}`;
}

type Found = Pick<KnownPage, 'address' | 'sitemap' | 'link'>;

/** A page that only another of its family leads to: one month to the next. What a menu or a sitemap names is there on purpose. */
function isLedToByItsLike({ address, sitemap, link }: Found): boolean {
  return sitemap === undefined && link !== undefined && familyOf(link.from) === familyOf(address);
}

/** Hears of each page that came, and knows by it which families go on without end. */
export class PageFamilies {
  readonly #families = new Map<string, { pages: number; same: number; seen: Set<string> }>();

  /** @param words a digest of what the page says */
  hear(page: Found, words: string): void {
    const name = familyOf(page.address);
    const family = this.#families.get(name) ?? { pages: 0, same: 0, seen: new Set<string>() };
    this.#families.set(name, family);
    family.pages += 1;
    if (family.seen.has(words) && isLedToByItsLike(page)) family.same += 1;
    family.seen.add(words);
  }

  /** Whether a page is one more of a family that has nothing new to say. */
  isEndless(page: Found): boolean {
    const family = this.#families.get(familyOf(page.address));
    return family !== undefined && family.same >= mostSame && family.same * 2 > family.pages && isLedToByItsLike(page);
  }
}
