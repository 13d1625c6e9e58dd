import type { IncomingHttpHeaders } from 'node:http';

/** Why a form is not taken. */
export type PostRefusal = 'elsewhere' | 'not-a-form' | 'too-large';

/** A report has 2,000 characters, each six as a form writes one of two bytes, and some words beside; as much as `deploy/nginx.conf` lets through. */
export const mostPostBytes = 16_384;

/** What a form of readers may be. */
const ofReaders: FormBounds = {
  type: /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i,
  mostBytes: mostPostBytes,
};

/** What may be sent: of which type, how much of it, and from pages of which hosts; left out, of the site and of the host that the request names. */
export type FormBounds = { readonly type: RegExp; readonly mostBytes: number; readonly hosts?: readonly string[] };

/** The addresses to which forms may be sent: that of reports of an organisation. */
export function isPostAddress(target: string): boolean {
  return /^\/[a-z0-9-]{1,80}\/melden(?:\?lang=(?:nl|en))?$/.test(target);
}

/**
 * Whether a form was sent from a page of this site, as what it says it is. A browser says of each form where it comes from, and no page can have it
 * say otherwise: so no other site makes its visitors report things here. Who says nothing of that is no browser.
 * @param base the address of the site
 * @param bounds what may be sent; left out, what readers may send
 * @returns null where it may be read
 */
export function refuseHead(
  headers: IncomingHttpHeaders,
  base: string,
  { type: allowed, mostBytes, hosts }: FormBounds = ofReaders,
): PostRefusal | null {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'elsewhere';
  const from = origin !== undefined && URL.canParse(origin) ? new URL(origin) : null;
  const own = URL.canParse(base) ? new URL(base).host : null;
  if (from === null || !(hosts ?? [own, host]).includes(from.host)) return 'elsewhere';
  const type = headers['content-type'] ?? '';
  if (!allowed.test(type)) return 'not-a-form';
  if (headers['content-encoding'] !== undefined) return 'not-a-form';
  return Number(headers['content-length'] ?? 0) > mostBytes ? 'too-large' : null;
}
