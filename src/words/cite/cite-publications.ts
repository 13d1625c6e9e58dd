import { nl } from '../nl.data.ts';
import { type NamedPublication, shortName } from '../publication-name.ts';
import { listPublications } from './list-publications.ts';
import type { Cited } from './say-citation.ts';

/**
 * What a citation says of publications: their names, and when the newest of their editions was laid down.
 * @param used the slugs of those that are cited
 */
export function citePublications(
  publications: readonly (NamedPublication & { readonly slug: string; readonly frozenAt: Date })[],
  used: ReadonlySet<string>,
): Pick<Cited, 'publications' | 'date'> {
  const cited = publications.filter(({ slug }) => used.has(slug));
  return {
    publications: listPublications(cited.map((publication) => shortName(nl, publication))),
    date: new Date(Math.max(0, ...cited.map(({ frozenAt }) => frozenAt.getTime()))),
  };
}
