import { isSameHost, placeAddress, type Site, siteOf } from './addresses/site.ts';
import { AskFault } from './answers/ask-fault.ts';
import type { Asking } from './answers/asker.ts';
import { locationOf } from './answers/location-of.ts';
import { takeBytes } from './answers/take-body.ts';
import { FetchFault } from './fetch-fault.ts';
import { fetchLimits } from './fetch-limits.ts';
import { allAllowed, mayAsk, type Robots, readRobots } from './robots/robots.ts';

/** Our name in robots.txt. */
const agent = 'doelspoor';
/** As many redirects as the standard has a reader of robots.txt follow. */
const mostRedirects = 5;

type Step = { readonly robots: Robots | null; readonly to: string };

/**
 * What robots.txt of a site says. Where there is none (4xx) all is allowed; where it is not known (5xx, or a site that asks to come back) nothing
 * is (RFC 9309, section 2.3.1).
 * @throws FetchFault `robots-unreachable`
 */
async function askRobots(asker: Asking, origin: string): Promise<Robots> {
  let address = `${origin}/robots.txt`;
  const unreachable = (cause?: unknown) => new FetchFault({ say: 'robots-unreachable', with: { address } }, cause);
  for (let step = 0; step <= mostRedirects; step += 1) {
    const { robots, to } = await asker
      .ask(address, {}, async (answer): Promise<Step> => {
        const { status } = answer;
        if (status >= 300 && status < 400) return { robots: null, to: locationOf(answer) };
        if (status === 429 || status >= 500) throw unreachable();
        if (status >= 400) return { robots: allAllowed, to: '' };
        const bytes = await takeBytes(answer, fetchLimits.robotsBytes);
        return { robots: readRobots(bytes.toString(), agent), to: '' };
      })
      .catch((error: unknown) => {
        if (!(error instanceof AskFault)) throw error;
        // Of one that has no end nobody knows what it says there.
        if (error.why === 'no-such-host' || error.why === 'private' || error.why === 'certificate')
          throw new FetchFault({ say: 'not-answered', with: { address: origin, why: error.why } }, error);
        throw unreachable(error);
      });
    if (robots !== null) return robots;
    const next = URL.parse(to, address);
    if (next === null || !/^https?:$/.test(next.protocol)) return allAllowed;
    address = next.href;
  }
  return allAllowed;
}

/** What robots.txt says of the site of an address, which it has to allow. */
async function askAllowing(asker: Asking, address: string): Promise<Robots> {
  const robots = await askRobots(asker, new URL(address).origin);
  if (!mayAsk(robots, address)) throw new FetchFault({ say: 'robots-forbid', with: { address } });
  return robots;
}

/** Where the start of a site leads, as far as it stays with that site. */
async function followStart(asker: Asking, start: string): Promise<string> {
  let address = start;
  for (let step = 0; step <= fetchLimits.redirects; step += 1) {
    const to = await asker.ask(address, {}, async (answer) => {
      const { status } = answer;
      if (status >= 300 && status < 400) return locationOf(answer);
      if (status >= 400) throw new FetchFault({ say: 'bad-status', with: { address, status } });
      return null;
    });
    if (to === null) return address;
    const next = URL.parse(to, address);
    if (next === null || !/^https?:$/.test(next.protocol) || !isSameHost(next.href, start))
      throw new FetchFault({ say: 'leads-elsewhere', with: { address, to: to.slice(0, 500) } });
    address = next.href;
  }
  return address;
}

/**
 * Finds out what the site of an address calls itself (http or https, with or without `www`), and what it asks of visitors.
 * @throws FetchFault where it does not answer, leads elsewhere or wants no visitors
 */
export async function findSite(
  asker: Asking,
  start: string,
): Promise<{ readonly site: Site; readonly robots: Robots }> {
  const given = siteOf(start);
  const robots = await askAllowing(asker, start);
  const reached = await followStart(asker, start).catch((error: unknown) => {
    if (!(error instanceof AskFault)) throw error;
    throw new FetchFault({ say: 'not-answered', with: { address: start, why: error.why } }, error);
  });
  const site = { ...given, origin: new URL(reached).origin };
  if (placeAddress(site, reached, reached)?.is !== 'here')
    throw new FetchFault({ say: 'leads-elsewhere', with: { address: start, to: reached } });
  return { site, robots: site.origin === given.origin ? robots : await askAllowing(asker, reached) };
}
