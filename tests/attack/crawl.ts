import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { dataAddresses, kindOf, siteKinds } from './site-kinds.ts';

/** An answer of the site as a crawler got it. */
export type Crawled = {
  readonly path: string;
  readonly kind: string;
  readonly status: number;
  readonly headers: Headers;
  readonly type: string;
  readonly body: string;
};

/**
 * Follows every link of a site, at most so many of each kind of address, and asks each page as data too.
 * @param typed addresses that no link leads to: asked for beside that
 * @param body is handed each answer
 * @returns how many of each kind were shown; kinds that were not are 0
 * @throws Error where the site has a form of a page that nobody knows of
 */
export async function crawl(
  base: string,
  typed: readonly string[],
  mostOfKind: number,
  body: (answer: Crawled) => void,
): Promise<ReadonlyMap<string, number>> {
  const shown = new Map<string, number>(siteKinds.map((kind) => [kind, 0]));
  const met = new Map<string, number>();
  const waiting = new Set(['/', '/robots.txt', '/.well-known/security.txt', '/sitemap.xml', ...typed]);
  const meet = (path: string) => {
    const kind = kindOf(path);
    const times = met.get(kind) ?? 0;
    if (waiting.has(path) || times >= mostOfKind) return;
    met.set(kind, times + 1);
    waiting.add(path);
  };
  // A set that is added to while it is gone through goes on with what was added.
  for (const path of waiting) {
    const kind = kindOf(path);
    const response = await fetch(base + path, { redirect: 'manual', headers: { connection: 'close' } });
    const { status, headers } = response;
    const text = await response.text();
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    body({ path, kind, status, headers, type, body: text });
    if (status !== 200) continue;
    const times = shown.get(kind);
    if (times === undefined) throw new Error(`${path} is shown, and the crawl knows no ${kind}`);
    shown.set(kind, times + 1);
    for (const link of linksIn(type, text, base, path)) meet(link);
    if (type === 'text/html') for (const data of dataAddresses(path)) meet(data);
  }
  return shown;
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
