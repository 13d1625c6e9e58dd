import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Which address a review has: nobody but who was shown it may ask anything of it. */
export type Door = { readonly port: number; readonly token: string };

/** Who may come in, and with which path below the token. */
export type Admission = { readonly path: string } | { readonly refused: 'host' | 'token' | 'origin' };

/** The name by which this machine calls itself; a page of another site that has its own name lead here is none of these. */
function hostsOf(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * Judges a request before anything of it is looked at: by the host that it names, the token in its address and, where it changes something, the
 * page that it comes from.
 */
export function admit(
  { port, token }: Door,
  request: { readonly method: string; readonly target: string; readonly headers: IncomingHttpHeaders },
): Admission {
  const { host = '', origin } = request.headers;
  if (!hostsOf(port).includes(host)) return { refused: 'host' };
  const [, given = '', ...rest] = request.target.split('/');
  const [first = '', query] = given.split('?', 2);
  if (!isSame(first, token)) return { refused: 'token' };
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const site = request.headers['sec-fetch-site'];
  const isOwn = origin === `http://${host}` && (site === undefined || site === 'same-origin');
  if (!isReading && !isOwn) return { refused: 'origin' };
  return { path: query === undefined ? `/${rest.join('/')}` : `/?${query}` };
}
