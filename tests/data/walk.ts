import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSite } from '../../src/delivery/public/site.tsx';
import { KeptPages } from '../../src/delivery/server/kept/kept-pages.ts';
import { PageCache } from '../../src/delivery/server/kept/page-cache.ts';
import { fewAtOnce } from '../../src/delivery/server/limits/few-at-once.ts';
import { createListener } from '../../src/delivery/server/listener.ts';
import { takePort } from '../../src/delivery/server/take-port.ts';
import type { Record } from '../../src/record/connection/record.ts';
import { siteAssets } from '../site-assets.ts';

export type Answer = {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly type: string;
  readonly body: string;
};

/** The site of a record as readers meet it, with the headers that the server gives. */
export async function serveRecord(record: Record) {
  const server = await takePort(0, '127.0.0.1');
  server.removeAllListeners('request');
  const base = 'https://doelspoor.example';
  const site = createSite({ record, assets: siteAssets, base });
  const kept = new KeptPages(new PageCache(50_000_000), new Map(), () => 'nl');
  const report = (error: unknown) => {
    throw error;
  };
  server.on('request', createListener({ site, base, kept, making: fewAtOnce(), readerOf: () => 'a', report }));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    routes: site.routes.map(({ path }) => path).filter((path) => path !== '/*'),
    ask: async (path: string): Promise<Answer> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
      const { status, headers } = response;
      return { path, status, headers, type: headers.get('content-type') ?? '', body: await response.text() };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Served = Awaited<ReturnType<typeof serveRecord>>;

/** The links of a page, without those within it. */
export function linksIn(body: string): string[] {
  return [...body.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

/** Asks for some addresses and for all that they link to. @param leaveOut links that are not followed */
export async function walk(
  served: Served,
  from: readonly string[],
  leaveOut: (link: string) => boolean,
): Promise<ReadonlyMap<string, Answer>> {
  const waiting = new Set(from);
  const answers = new Map<string, Answer>();
  // A set that is added to while it is gone through goes on with what was added.
  for (const path of waiting) {
    const answer = await served.ask(path);
    answers.set(path, answer);
    if (answer.type.startsWith('text/html'))
      for (const link of linksIn(answer.body)) if (!leaveOut(link)) waiting.add(link);
  }
  return answers;
}
