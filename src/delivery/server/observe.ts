import type { RequestListener } from 'node:http';
import { routeKind } from '../public/route-kind.ts';
import type { Answered } from './status/request-metrics.ts';

/** The status of an answer that its reader did not wait for, as nginx calls it. */
const readerLeft = 499;

/** The same listener, which tells of each request what it was about, how it ended and how long it took; nothing of who asked, or of the query. */
export function observe(listener: RequestListener, tell: (answered: Answered) => void): RequestListener {
  return (request, response) => {
    const begun = performance.now();
    response.once('close', () => {
      const status = response.headersSent ? response.statusCode : readerLeft;
      tell({ route: routeKind(request.url ?? ''), status, seconds: (performance.now() - begun) / 1_000 });
    });
    listener(request, response);
  };
}
