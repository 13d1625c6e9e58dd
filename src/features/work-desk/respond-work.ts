import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { addressOf, type Voice } from '../../frame/addresses.ts';
import { showPage } from '../../frame/show-page.ts';
import type { Language } from '../../words/numerals.ts';

/** A page of the workspace as a response. The server keeps none of them. @param cookies as the accounts set them */
export function respondWork(
  page: VNode,
  language: Language,
  { status = 200, cookies = [] }: { readonly status?: number; readonly cookies?: readonly string[] } = {},
): Response {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'content-language': language });
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
