/** A sitemap may hold 50,000 addresses (sitemaps.org); beyond that a second file is needed. */
const mostAddresses = 50_000;

export type SitemapEntry = { readonly path: string; readonly changed: Date | null };

/** The index: one sitemap for each organisation. */
export function printSitemapIndex(base: string, organisations: readonly { readonly slug: string }[]): string {
  const entries = organisations.map(
    ({ slug }) => `<sitemap><loc>${escapeXml(`${base}/${slug}/sitemap.xml`)}</loc></sitemap>`,
  );
  return `${declaration}<sitemapindex ${namespace}>${entries.join('')}</sitemapindex>`;
}

/** The pages of one organisation. */
export function printSitemap(base: string, entries: readonly SitemapEntry[]): string {
  const urls = entries
    .slice(0, mostAddresses)
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
  return `User-agent: *\nDisallow: /zoeken\nDisallow: /*/zoeken\nDisallow: /*/vergelijk?\nDisallow: /*/bevindingen?\nDisallow: /*/voornemens?\n\nSitemap: ${base}/sitemap.xml\n`;
}
