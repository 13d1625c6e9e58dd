import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../words/numerals.ts';
import { askedAgain } from '../respond.ts';
import { showPage } from '../show-page.ts';

/** No less strict than other pages (`delivery/server/answers/strict-headers.ts`), but that it may be framed, and that nothing in it sends anything. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/** A page that any site may frame. Every other page refuses that. */
export function respondEmbed(page: VNode, language: Language): Response {
  return new Response(`<!doctype html>${showPage(renderToString(page))}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'cache-control': askedAgain,
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
}
