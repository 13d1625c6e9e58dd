import { Asker, type Clock } from './answers/asker.ts';
import { closeConnections, makeConnections } from './answers/open-answer.ts';
import { askSitemaps } from './ask-sitemaps.ts';
import { FetchFault } from './fetch-fault.ts';
import { fetchLimits } from './fetch-limits.ts';
import type { FetchHearers, FetchOutcome, FetchRequest } from './fetch-request.ts';
import { findSite } from './find-site.ts';
import { Frontier } from './frontier.ts';
import { claimFolder } from './journal/claim-folder.ts';
import { Journal } from './journal/journal.ts';
import type { KnownPage } from './journal/known-page.ts';
import { SiteWalk } from './site-walk.ts';

/** What a fetch works with. */
export type FetchMeans = { readonly clock: Clock; readonly userAgent: string };

/**
 * Fetches a web site, page by page, into a folder: a file a page, and the list that says of each where it came from. Goes on where a run before
 * was stopped; after one that came to its end it asks which pages changed.
 * @param request its address in the normal form of an address
 * @throws FetchFault, and what the system says of the folder
 */
export async function fetchSite(
  request: FetchRequest,
  hearers: FetchHearers,
  { clock, userAgent }: FetchMeans,
): Promise<FetchOutcome> {
  const letGo = await claimFolder(request.folder);
  const connections = makeConnections(request.allowPrivate);
  let journal: Journal | null = null;
  try {
    journal = await Journal.open(request.folder, request.address, clock.now());
    const intervalMs = 1000 / request.rate;
    const waiting = (ms: number) => hearers.waiting(Math.ceil(ms / 1000));
    const asker = new Asker(connections, { ...fetchLimits, intervalMs, userAgent, waiting }, clock);
    const { site, robots } = await findSite(asker, request.address);
    const delayMs = Math.min((robots.delay ?? 0) * 1000, fetchLimits.longestDelayMs);
    if (delayMs > intervalMs) {
      asker.manners.intervalMs = delayMs;
      hearers.slowedDown(delayMs / 1000);
    }
    const frontier = new Frontier(site, journal.pages, request);
    const start = frontier.find(request.address, request.address, { depth: 0 });
    await journal.add(start === null ? [] : [start]);
    const listed = await askSitemaps(asker, site, robots);
    await journal.add(findListed(frontier, listed, site.origin));
    const outcome = await new SiteWalk(request, { asker, clock, journal, frontier, robots }).walk(hearers);
    await journal.end(clock.now());
    const isBare = outcome.files === 0 && outcome.left.some(({ why }) => why === 'needs-script');
    if (isBare) throw new FetchFault({ say: 'needs-script', with: { address: request.address } });
    return outcome;
  } finally {
    await journal?.close();
    closeConnections(connections);
    await letGo();
  }
}

/** The pages that sitemaps name, each with its place. */
function findListed(frontier: Frontier, listed: readonly string[], origin: string): KnownPage[] {
  const found = new Map<string, KnownPage>();
  for (const [at, address] of listed.entries()) {
    const page = frontier.find(address, origin, { depth: 1, sitemap: at + 1 });
    if (page !== null && !found.has(page.address)) found.set(page.address, page);
  }
  return [...found.values()];
}
