import { kindOf } from './attack/site-kinds.ts';

/** What answers a request: the site, or the program that serves it. */
type Answering = { readonly fetch: (request: Request) => Response | Promise<Response> };

/**
 * Asks a site for some addresses and for all that their pages link to, and gives what it answered, by address.
 * @param leaveOut links that are not followed
 */
export async function crawl(
  site: Answering,
  from: readonly string[],
  leaveOut: (link: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const waiting = [...from];
  const seen = new Set(waiting);
  const answers = new Map<string, string>();
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const response = await site.fetch(new Request(`http://localhost${address}`));
    const text = await response.text();
    answers.set(address, text);
    for (const [, href = ''] of text.matchAll(/href="(\/[^"#]*)/g)) {
      const link = href.replaceAll('&amp;', '&');
      if (seen.has(link) || leaveOut(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  return answers;
}

/**
 * A rule stands for all, as they are made from the catalogue in the same way; files, pictures as dots, languages and comparisons of any two are
 * left out, and of lists of what is followed those of one thread each.
 */
export function isOneOfMany(link: string): boolean {
  const isRule = link.startsWith('/regels/') && !/^\/regels\/target-changed(?:\.|$)/.test(link);
  const isFile = link.startsWith('/assets/') || link.endsWith('.png');
  const isFollowed = /^\/volg[^?]*\?wat=[^&]*%2F/.test(link);
  return isRule || isFile || isFollowed || link.includes('lang=') || /(?:vergelijk|melden)\?/.test(link);
}

/** Leaves out what comes after so many addresses of a kind. */
export function isAfter(most: number): (link: string) => boolean {
  const met = new Map<string, number>();
  return (link) => {
    const kind = kindOf(link);
    const times = (met.get(kind) ?? 0) + 1;
    met.set(kind, times);
    return times > most;
  };
}
