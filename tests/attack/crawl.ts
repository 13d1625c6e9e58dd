import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** An answer of the site as a crawler got it. */
export type Crawled = {
  readonly path: string;
  readonly kind: string;
  readonly status: number;
  readonly headers: Headers;
  readonly type: string;
  readonly body: string;
};

/** The kinds of addresses that the site has: each has to be seen, or the crawl proves nothing of it. */
const kinds: readonly (readonly [name: string, path: RegExp])[] = [
  ['start', /^\/$/],
  ['prose', /^\/(?:over|methode|toegankelijkheid)$/],
  ['rules', /^\/regels$/],
  ['rule', /^\/regels\/[^/]+$/],
  ['search of all', /^\/zoeken/],
  ['robots', /^\/robots\.txt$/],
  ['sitemap', /sitemap[^/]*\.xml$/],
  ['style sheet, font or icon', /^\/assets\//],
  ['organisation', /^\/[^/?]+$/],
  ['search', /^\/[^/]+\/zoeken/],
  ['comparison', /^\/[^/]+\/vergelijk/],
  ['state of account', /^\/[^/]+\/stand/],
  ['findings as data', /^\/[^/]+\/bevindingen\.(?:json|csv)/],
  ['findings', /^\/[^/]+\/bevindingen(?:\?|$)/],
  ['finding as data', /^\/[^/]+\/bevindingen\/[^/]+\.json$/],
  ['finding', /^\/[^/]+\/bevindingen\/[^/]+$/],
  ['indicators', /^\/[^/]+\/indicatoren$/],
  ['indicator as data', /^\/[^/]+\/indicatoren\/[^/]+\.(?:json|csv)$/],
  ['indicator', /^\/[^/]+\/indicatoren\/[^/]+$/],
  ['fields', /^\/[^/]+\/sporen$/],
  ['field as data', /^\/[^/]+\/sporen\/[^/]+\.(?:json|csv)$/],
  ['field', /^\/[^/]+\/sporen\/[^/]+$/],
  ['commitments', /^\/[^/]+\/voornemens(?:\?|$)/],
  ['commitment as data', /^\/[^/]+\/voornemens\/[^/]+\.(?:json|csv)$/],
  ['commitment', /^\/[^/]+\/voornemens\/[^/]+$/],
  ['log as data', /^\/[^/]+\/logboek(?:\/[^/]+)?\.json$/],
  ['log', /^\/[^/]+\/logboek$/],
  ['head of a log', /^\/[^/]+\/logboek\/[^/]+$/],
  ['columns of a data file', /\.csv-metadata\.json$/],
  ['publication as data', /^\/[^/]+\/[^/]+\.(?:json|csv)$/],
  ['publication', /^\/[^/]+\/[^/]+$/],
  ['chapter as data', /^\/[^/]+\/[^/]+\/[^/]+\.(?:json|csv)$/],
  ['chapter', /^\/[^/]+\/[^/]+\/[^/]+$/],
];

function kindOf(path: string): string {
  if (path.endsWith('.csv-metadata.json')) return 'columns of a data file';
  return kinds.find(([, pattern]) => pattern.test(path.replace(/\?.*$/, '')))?.[0] ?? 'other';
}

/**
 * Follows every link of a site, at most so many of each kind of address.
 * @param first where to begin, beside the start page
 * @param body is handed each answer
 * @returns how many of each kind were seen; kinds that were not are 0
 */
export async function crawl(
  base: string,
  first: readonly string[],
  mostOfKind: number,
  body: (answer: Crawled) => void,
): Promise<ReadonlyMap<string, number>> {
  const seen = new Set<string>();
  const counts = new Map<string, number>(kinds.map(([name]) => [name, 0]));
  const waiting: string[] = [];
  const meet = (path: string) => {
    const kind = kindOf(path);
    if (seen.has(path) || (counts.get(kind) ?? 0) >= mostOfKind) return;
    seen.add(path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    waiting.push(path);
  };
  for (const path of ['/', '/robots.txt', '/sitemap.xml', ...first]) meet(path);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await fetch(base + path, { redirect: 'manual', headers: { connection: 'close' } });
    const text = await response.text();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    body({ path, kind: kindOf(path), status: response.status, headers: response.headers, type, body: text });
    for (const link of linksIn(type, text, base, path)) meet(link);
  }
  return counts;
}

/** The addresses on this site that an answer leads to. */
function linksIn(type: string, text: string, base: string, path: string): string[] {
  const found =
    type === 'text/html'
      ? [...hrefsBelow(parse(text))]
      : [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  return found.flatMap((href) => {
    const url = URL.canParse(href, base + path) ? new URL(href, base + path) : null;
    const isOwn = url !== null && url.port === new URL(base).port && /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname);
    return isOwn ? [url.pathname + url.search] : [];
  });
}

function* hrefsBelow(node: DefaultTreeAdapterMap['node']): Generator<string> {
  if ('attrs' in node) for (const { name, value } of node.attrs) if (name === 'href') yield value;
  if ('childNodes' in node) for (const child of node.childNodes) yield* hrefsBelow(child);
}
