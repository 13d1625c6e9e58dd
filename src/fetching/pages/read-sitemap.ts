import { scanMarkup } from './scan-markup.ts';

/** What a sitemap names, in its order and as written. */
export type Sitemap = { readonly pages: readonly string[]; readonly sitemaps: readonly string[] };

/**
 * Reads a sitemap or an index of sitemaps (sitemaps.org), also one of lines of text. What is neither names nothing.
 * @param most addresses; the rest is left out
 */
export function readSitemap(text: string, most: number): Sitemap {
  const [pages, sitemaps]: [string[], string[]] = [[], []];
  if (!text.includes('<')) {
    const lines = text.split(/\s+/).filter((line) => /^https?:\/\//i.test(line));
    return { pages: lines.slice(0, most), sitemaps };
  }
  let [within, address]: [string[], string | null] = [pages, null];
  scanMarkup(
    text,
    {
      start: (name) => {
        if (name === 'url') within = pages;
        if (name === 'sitemap') within = sitemaps;
        if (name === 'loc') address = '';
      },
      text: (piece) => {
        if (address !== null) address += piece;
      },
      end: (name) => {
        if (name !== 'loc' || address === null) return;
        if (within.length < most && address.trim() !== '') within.push(address.trim());
        address = null;
      },
    },
    { isXml: true },
  );
  return { pages, sitemaps };
}
