import { dataAddresses, kindOf, siteKinds } from '../../../tests/attack/site-kinds.ts';
import type { CountedSite } from './counted-site.ts';

/** So many pages of a kind are read for what they link to and for how heavy they are. */
const mostRead = 12;
/** The first page of a list is the heaviest or as heavy as any; beside it stand pages of all depths. */
const mostListed = 400;

/**
 * Addresses of every kind that the site has, the heaviest of a kind first: of the pages that are reached from `from` some of each kind are read.
 * Each is read once, so that what is measured after it is made by a program that is warm.
 */
export async function gatherAddresses(
  { ask }: CountedSite,
  from: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const waiting = new Map<string, Set<string>>();
  const weights = new Map<string, Map<string, number>>(siteKinds.map((kind) => [kind, new Map()]));
  const note = (address: string) => {
    const kind = kindOf(address);
    const known = waiting.get(kind) ?? new Set();
    if (weights.has(kind) && kind !== 'assets' && known.size < mostListed) waiting.set(kind, known.add(address));
  };
  for (const address of from) note(address);
  for (let next = pickNext(waiting, weights); next !== null; next = pickNext(waiting, weights)) {
    // Not kept: what is measured later is made as for a first reader.
    const { status, text } = await ask(withQuery(next, 'ronde=0'));
    weights.get(kindOf(next))?.set(next, status === 200 ? text.length : 0);
    if (!text.startsWith('<!doctype html>')) continue;
    for (const [, href = ''] of text.matchAll(/href="(\/[^"#]*)/g)) {
      const link = href.replaceAll('&amp;', '&');
      if (!link.includes('lang=')) note(link);
    }
    for (const address of dataAddresses(next)) note(address);
  }
  return new Map(
    [...weights].map(([kind, read]) => [
      kind,
      [...read]
        .filter(([, weight]) => weight > 0)
        .sort(([, one], [, other]) => other - one)
        .map(([address]) => address),
    ]),
  );
}

/** An address of a kind of which too few were read, from all over what is known of it; null where there is none. */
function pickNext(
  waiting: ReadonlyMap<string, ReadonlySet<string>>,
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string | null {
  for (const [kind, known] of waiting) {
    const read = weights.get(kind);
    if (read === undefined || read.size >= mostRead) continue;
    const left = [...known].filter((address) => !read.has(address));
    const found = left[read.size % 2 === 0 ? 0 : Math.floor(left.length / 2)];
    if (found !== undefined) return found;
  }
  return null;
}

export function withQuery(address: string, query: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}
