import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isSameHost, type Site } from './addresses/site.ts';
import { AskFault } from './answers/ask-fault.ts';
import type { Asker } from './answers/asker.ts';
import { locationOf } from './answers/location-of.ts';
import { takeBytes } from './answers/take-body.ts';
import { fetchLimits } from './fetch-limits.ts';
import { readSitemap, type Sitemap } from './pages/read-sitemap.ts';
import { mayAsk, type Robots } from './robots/robots.ts';

const nothing: Sitemap = { pages: [], sitemaps: [] };

/** A sitemap may be a file that is packed, beside being sent packed. */
async function unpack(bytes: Buffer): Promise<Buffer> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return await promisify(gunzip)(bytes, { maxOutputLength: fetchLimits.sitemapBytes }).catch(() => Buffer.alloc(0));
}

async function askSitemap(asker: Asker, address: string, tries: number): Promise<Sitemap> {
  const read = await asker
    .ask(address, {}, async (answer) => {
      const { status } = answer;
      if (status >= 300 && status < 400) return URL.parse(locationOf(answer), address)?.href ?? nothing;
      if (status !== 200) return nothing;
      const bytes = await unpack(await takeBytes(answer, fetchLimits.sitemapBytes));
      return readSitemap(bytes.toString(), fetchLimits.addresses);
    })
    .catch((error: unknown) => {
      // Without a sitemap there are the links.
      if (error instanceof AskFault) return nothing;
      throw error;
    });
  if (typeof read !== 'string') return read;
  return tries > 0 && isSameHost(read, address) ? await askSitemap(asker, read, tries - 1) : nothing;
}

/**
 * The addresses that the sitemaps of a site name, in their order: those of robots.txt, or the usual one, and what an index of sitemaps names.
 */
export async function askSitemaps(asker: Asker, site: Site, robots: Robots): Promise<readonly string[]> {
  const waiting = robots.sitemaps.length > 0 ? [...robots.sitemaps] : [`${site.origin}/sitemap.xml`];
  const asked = new Set<string>();
  const pages = new Set<string>();
  for (let named = waiting.shift(); named !== undefined; named = waiting.shift()) {
    const address = URL.parse(named, site.origin)?.href;
    if (address === undefined || asked.has(address) || asked.size >= fetchLimits.sitemaps) continue;
    if (!/^https?:/.test(address) || !isSameHost(address, site.origin) || !mayAsk(robots, address)) continue;
    asked.add(address);
    const found = await askSitemap(asker, address, fetchLimits.redirects);
    waiting.push(...found.sitemaps.slice(0, fetchLimits.sitemaps));
    for (const page of found.pages) if (pages.size < fetchLimits.addresses) pages.add(page);
  }
  return [...pages];
}
