import type { IncomingMessage, Server } from 'node:http';
import { openAccounts } from '../../features/accounts/accounts.ts';
import { type MailSettings, openMailer } from '../../features/mail/mailer.ts';
import { Issuers } from '../../features/providers/protocol/issuers.ts';
import type { Record } from '../../record/connection/record.ts';
import { languageFor } from '../../words/language.ts';
import { createSite } from '../public/site.tsx';
import { ReviewThreads } from '../threads/review/review-threads.ts';
import { DraftThread } from '../workspace/judging/draft-thread.ts';
import { createWorkspace } from '../workspace/workspace.tsx';
import { KeptPages } from './kept/kept-pages.ts';
import { PageCache } from './kept/page-cache.ts';
import { PageFiles } from './kept/page-files.ts';
import type { PagesNotice } from './kept/pages-notice.ts';
import { readAssets } from './kept/read-assets.ts';
import { watchDays } from './kept/watch-days.ts';
import { watchRecord } from './kept/watch-record.ts';
import { fewAtOnce } from './limits/few-at-once.ts';
import { inTurn } from './limits/in-turn.ts';
import { createListener } from './listener.ts';
import { observe } from './observe.ts';
import { remember } from './remember.ts';
import { checkRecord } from './status/check-ready.ts';
import type { Answered } from './status/request-metrics.ts';
import { siteFamilies } from './status/site-metrics.ts';
import type { SiteStatus } from './status/site-status.ts';
import { stopServer } from './stop-server.ts';
import { answerStarting } from './take-port.ts';

const cacheBytes = 256 * 2 ** 20;

export type ServerOptions = {
  readonly record: Record;
  /** The folder that the build made. */
  readonly assetFolder: string;
  /** The address of the site without a slash at the end. */
  readonly base: string;
  /** Where weaknesses of the site are reported; undefined where nobody said. */
  readonly securityContact?: string | undefined;
  /** What signing in rests on; null or left out where nobody can sign in: there is no workspace then. */
  readonly secret?: string | null;
  /** Whether a newcomer may try the invented example as whoever they choose. */
  readonly isDemo?: boolean;
  /** Where letters go out; null or left out where no mail is sent. */
  readonly mail?: MailSettings | null;
  /** Origins in a network of one's own at which people may sign in; left out, none. */
  readonly issuers?: readonly string[];
  readonly readerOf: (request: IncomingMessage) => string;
  /** Where kept pages are written as files for a web server in front; undefined for nowhere. */
  readonly pagesFolder: string | undefined;
  readonly status: SiteStatus;
  /** Hears of each request that was answered. */
  readonly tell: (answered: Answered) => void;
  readonly report: (error: unknown) => void;
  /** Hears what an administrator should know, in Dutch. */
  readonly notice: (notice: PagesNotice) => void;
};

/**
 * Answers the requests that come in at `server` from the record. Gives the function that ends it: open requests are answered first, and what
 * is left after five seconds is cut.
 */
export async function answerRequests(server: Server, options: ServerOptions): Promise<() => Promise<void>> {
  const { record, base, securityContact, secret, isDemo, mail, readerOf, pagesFolder, status, tell, notice } = options;
  let hasReaders = true;
  // What is still in the making when the last reader is gone loses the database: nobody misses it, and it is no fault.
  const report = (error: unknown) => {
    if (hasReaders) options.report(error);
  };
  const assets = await readAssets(options.assetFolder);
  const site = createSite({ record, assets: assets.links, base, securityContact, report, isDemo: isDemo === true });
  const judge = new DraftThread();
  const reviews = new ReviewThreads();
  const openWorkspace = (known: string) =>
    createWorkspace({
      ...{ record, assets: assets.links, judge, base, report, isDemo: isDemo === true },
      accounts: openAccounts(record, { base, secret: known }),
      mailer: mail === undefined || mail === null ? null : openMailer(mail),
      issuers: new Issuers(options.issuers),
      beginReview: reviews.begin,
    });
  const files = pagesFolder === undefined ? null : await PageFiles.open(pagesFolder, assets.files, notice);
  const kept = new KeptPages(new PageCache(cacheBytes), assets.files, remember(languageFor, 1_000), files);
  const making = fewAtOnce();
  const work =
    secret === undefined || secret === null
      ? undefined
      : { site: openWorkspace(secret), making: fewAtOnce(), readerOf, base, report };
  const stopping = new AbortController();
  const watching = Promise.all([
    watchRecord(record, (slug) => kept.change(slug), stopping.signal),
    watchDays(() => kept.beginDay(), stopping.signal),
  ]);
  server.off('request', answerStarting);
  server.on('request', inTurn(observe(createListener({ site, work, kept, making, readerOf, base, report }), tell)));
  status.open({ isReady: checkRecord(record), families: () => siteFamilies({ kept, making, record }) });
  return async () => {
    status.close();
    stopping.abort();
    await stopServer(server);
    hasReaders = false;
    await watching;
    await judge.close();
    await reviews.close();
    await files?.close();
  };
}
