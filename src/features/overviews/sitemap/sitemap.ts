/** A sitemap may hold 50,000 addresses and 50 MB (sitemaps.org); files of this size stay far below both, and quick to make. */
export const mostAddresses = 10_000;

export type SitemapEntry = { readonly path: string; readonly changed: Date | null };

/** How many sitemaps it takes to name so many pages. */
export function countParts(pages: number): number {
  return Math.max(1, Math.ceil(pages / mostAddresses));
}

/** The path of a part of the sitemap of an organisation, from 1. */
export function partPath(slug: string, part: number): string {
  return part === 1 ? `/${slug}/sitemap.xml` : `/${slug}/sitemap-${part}.xml`;
}

/** The path of the sitemap of what is of no organisation. */
export const ownPath = '/sitemap-site.xml';

/** The index: the sitemap of what is of no organisation, and all parts of that of each organisation. */
export function printSitemapIndex(
  base: string,
  organisations: readonly { readonly slug: string; readonly pages: number }[],
): string {
  const paths = organisations.flatMap(({ slug, pages }) =>
    Array.from({ length: countParts(pages) }, (_, at) => partPath(slug, at + 1)),
  );
  const entries = [ownPath, ...paths].map((path) => `<sitemap><loc>${escapeXml(base + path)}</loc></sitemap>`);
  return `${declaration}<sitemapindex ${namespace}>${entries.join('')}</sitemapindex>`;
}

/** A part of the pages of one organisation; null where there is no such part. */
export function printSitemap(base: string, entries: readonly SitemapEntry[], part: number): string | null {
  if (part > countParts(entries.length)) return null;
  const urls = entries
    .slice((part - 1) * mostAddresses, part * mostAddresses)
    .map(
      ({ path, changed }) =>
        `<url><loc>${escapeXml(base + path)}</loc>${changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''}</url>`,
    );
  return `${declaration}<urlset ${namespace}>${urls.join('')}</urlset>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What may be crawled: everything but the searches, of which there is no end. */
export function printRobots(base: string): string {
  return `User-agent: *\nDisallow: /beheer\nDisallow: /zoeken\nDisallow: /*/zoeken\nDisallow: /volg?\nDisallow: /*/vergelijk?\nDisallow: /*/bevindingen?\nDisallow: /*/voornemens?\nDisallow: /*/stand?\nDisallow: /*.json?\nDisallow: /*.csv?\nDisallow: /*.atom?\n\nSitemap: ${base}/sitemap.xml\n`;
}
