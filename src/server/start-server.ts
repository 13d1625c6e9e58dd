import { createServer, type RequestListener, type Server } from 'node:http';
import type { Record } from '../record/record.ts';
import { createSite } from '../site/site.tsx';
import { languageFor } from '../site/words/language.ts';
import { KeptPages } from './kept-pages.ts';
import { createListener } from './listener.ts';
import { PageCache } from './page-cache.ts';
import { answerQuickly } from './quick-connections.ts';
import { readAssets } from './read-assets.ts';
import { remember } from './remember.ts';
import { watchRecord } from './watch-record.ts';

const cacheBytes = 256 * 2 ** 20;

/** Until the record is open there is nothing to show. */
const answerStarting: RequestListener = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end('Doelspoor start op. Probeer het over enkele seconden opnieuw.\n');
};

/** Takes a port, so that nobody else gets it while the rest starts. Throws the system's error: `EADDRINUSE`, `EACCES`. */
export async function takePort(port: number, host: string): Promise<Server> {
  // Longer than the 60 s that a proxy in front keeps a connection by default: else it would use one that we just closed.
  const server = createServer({ keepAliveTimeout: 65_000 }, answerStarting);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}

export type ServerOptions = {
  readonly record: Record;
  /** The folder that the build made. */
  readonly assetFolder: string;
  /** The address of the site without a slash at the end. */
  readonly base: string;
  readonly report: (error: unknown) => void;
};

/** Answers the requests that come in at `server` from the record. Gives the function that ends it: open requests are answered first. */
export async function answerRequests(server: Server, options: ServerOptions): Promise<() => Promise<void>> {
  const { record, base, report } = options;
  const assets = await readAssets(options.assetFolder);
  const site = createSite({ record, assets: assets.links, base, report });
  const cache = new PageCache(cacheBytes);
  const stopping = new AbortController();
  const watching = watchRecord(record, () => cache.clear(), stopping.signal);
  const kept = new KeptPages(cache, assets.files, remember(languageFor, 1_000));
  server.off('request', answerStarting);
  server.on('request', createListener({ site, kept, report }));
  const endQuick = answerQuickly(server, (request) => kept.answer(request));
  return async () => {
    stopping.abort();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
      endQuick();
    });
    await watching;
  };
}
