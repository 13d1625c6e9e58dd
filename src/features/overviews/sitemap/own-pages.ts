import { catalogue } from '../../../findings/catalogue.ts';
import type { SitemapEntry } from './sitemap.ts';

const paths = ['/', '/vergelijk', '/regels', '/begrippen', '/over', '/methode', '/gegevens', '/toegankelijkheid'];

/** The pages of the site that are of no organisation. */
export const ownPages: readonly SitemapEntry[] = [...paths, ...catalogue.map(({ code }) => `/regels/${code}`)].map(
  (path) => ({ path, changed: null }),
);
