import { plain } from './plain.ts';

const longestSlug = 80;

/**
 * A text as a piece of an address: `Één sterke regio!` is `een-sterke-regio`. At most 80 characters, cut at a word where there is one.
 * @param fallback for a text without a letter or digit
 */
export function slugOf(text: string, fallback = 'onderdeel'): string {
  const slug = plain(text.slice(0, 10 * longestSlug))
    .replace(/['’‘`()[\]]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug === '') return fallback;
  if (slug.length <= longestSlug) return slug;
  const cut = slug.lastIndexOf('-', longestSlug);
  return slug.slice(0, cut > 0 ? cut : longestSlug);
}

/** Hands out each slug once: the second `inleiding` is `inleiding-2`. */
export class Slugs {
  readonly #taken = new Set<string>();
  readonly #last = new Map<string, number>();

  take(wanted: string): string {
    let number = this.#last.get(wanted) ?? 1;
    let slug = number === 1 ? wanted : `${wanted}-${number}`;
    while (this.#taken.has(slug)) {
      number += 1;
      slug = `${wanted}-${number}`;
    }
    this.#last.set(wanted, number);
    this.#taken.add(slug);
    return slug;
  }
}
