import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { addressOf, type Voice } from '../../frame/addresses.ts';
import { showPage } from '../../frame/show-page.ts';
import type { Language } from '../../words/numerals.ts';

type WorkResponse = {
  readonly status?: number;
  /** It answers a form though nothing was refused: who goes on from it can come back. */
  readonly isBetween?: boolean;
  readonly cookies?: readonly string[];
  /** In seconds, where somebody tried too often. */
  readonly retryAfter?: number;
};

/** Kept by the browser of who asked, for going back to it alone (RFC 9111, 4.2.4). */
export const backAgain = 'private, no-cache';

/**
 * A page of the workspace as a response. The server keeps none of them. A browser may show a form that came back, or what a file would change, to who
 * goes back to it: else it would ask to send the form again, and what was typed would be gone.
 * @param cookies as the accounts set them
 */
export function respondWork(
  page: VNode,
  language: Language,
  { status = 200, isBetween = false, cookies = [], retryAfter }: WorkResponse = {},
): Response {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'content-language': language });
  if (status === 422 || isBetween) headers.set('cache-control', backAgain);
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(`<!doctype html>${showPage(renderToString(page))}`, { status, headers });
}

/** Leads on to another page of the workspace, after a form or because somebody has to sign in first. */
export function leadTo(
  voice: Voice,
  path: string,
  {
    query = {},
    cookies = [],
  }: { readonly query?: Readonly<Record<string, string>>; readonly cookies?: readonly string[] } = {},
): Response {
  const [plain = '', search = ''] = path.split('?', 2);
  const kept = Object.fromEntries([...new URLSearchParams(search)].filter(([name]) => name !== 'lang'));
  const headers = new Headers({ location: addressOf(voice, plain, { ...kept, ...query }) });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
