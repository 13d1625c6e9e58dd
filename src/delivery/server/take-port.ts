import { createServer, type Server } from 'node:http';
import { answerPlainly } from './answers/answer-plainly.ts';
import { refuseUnreadable } from './answers/refuse-unreadable.ts';
import { sayBoth } from './answers/say-both.ts';
import { strictResponses } from './answers/strict-response.ts';
import { parseInSlices } from './limits/in-slices.ts';
import { inTurn } from './limits/in-turn.ts';
import { shareConnections } from './limits/share-connections.ts';
import type { Forwarding } from './proxies/forwarding.ts';

/** More than a proxy in front keeps open, few enough to have memory for what each may hold. */
const mostConnections = 2_000;
/** As many as an office behind one address needs. */
const mostOfOne = 500;

/** What one connection may ask of us. A request is a line and some headers, so none of it takes long. */
const limits = {
  maxHeaderSize: 8_192,
  headersTimeout: 15_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 5_000,
  // Longer than the 60 s that a proxy in front keeps a connection by default: else it would use one that we just closed.
  keepAliveTimeout: 65_000,
};
const mostRequestsOfOne = 10_000;

/** Until the record is open there is nothing to show. */
export const answerStarting = inTurn((_, response) => {
  answerPlainly(response, 503, sayBoth('starting'), { 'retry-after': '2' });
});

/**
 * Takes a port, so that nobody else gets it while the rest starts; until then every request is told to come back.
 * @param forwarding what is known of the proxies in front; without it there are none
 * Throws the system's error: `EADDRINUSE`, `EACCES`.
 */
export async function takePort(
  port: number,
  host: string,
  { isSecure = () => false, isProxy = () => false }: Partial<Pick<Forwarding, 'isSecure' | 'isProxy'>> = {},
): Promise<Server> {
  const server = createServer({ ...limits, ServerResponse: strictResponses(isSecure) }, answerStarting);
  shareConnections(server, mostOfOne, isProxy);
  parseInSlices(server);
  refuseUnreadable(server);
  server.maxConnections = mostConnections;
  // Who holds connections without using them must not keep others out.
  server.on('drop', () => server.closeIdleConnections());
  server.maxRequestsPerSocket = mostRequestsOfOne;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}
