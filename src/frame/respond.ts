import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../words/numerals.ts';
import { explainTerms } from './glossary/explain-terms.tsx';
import { showPage } from './show-page.ts';

/**
 * How long a reader may keep what is public: as long as it asks each time whether it is still so, which a tag answers. An edition that was adopted is then
 * read by the next who asks, whatever they saw before ([0071](../../docs/decisions/0071-asked-again-each-time.md)).
 */
export const askedAgain = 'public, no-cache';

/** A page as a response. The language that it is in depends on the reader's preference, so a cache has to keep them apart. */
export function respondPage(page: VNode, language: Language, status = 200): Response {
  const html = renderToString(page);
  const explained = status === 200 ? explainTerms(html, language) : html;
  return new Response(`<!doctype html>${showPage(explained)}`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      vary: 'accept-language',
      'cache-control': status === 200 ? askedAgain : 'no-store',
    },
  });
}

type DataKind = 'json' | 'csv' | 'columns' | 'atom' | 'calendar' | 'xml' | 'text' | 'problem' | 'svg' | 'png';

const mediaTypes: Readonly<Record<DataKind, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  columns: 'application/csvm+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  problem: 'application/problem+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Data as a response that any site may read. */
export function respondData(kind: Exclude<DataKind, 'csv' | 'svg' | 'png'>, body: string, status = 200): Response {
  return respondOpen(kind, body, status === 200 ? {} : { 'cache-control': 'no-store' }, status);
}

/**
 * A CSV file, offered under a name.
 * @param links where its columns are described, and where its next part is
 */
export function respondCsv(
  body: string,
  fileName: string,
  { describedBy, next }: { readonly describedBy: string; readonly next: string | null },
): Response {
  return respondOpen('csv', body, {
    'content-disposition': `attachment; filename="${fileName.replaceAll(/[^\w.@-]/g, '-')}"`,
    link: [
      `<${describedBy}>; rel="describedby"; type="application/csvm+json"`,
      ...(next === null ? [] : [`<${next}>; rel="next"`]),
    ].join(', '),
  });
}

/** What any site may take in. */
export function respondOpen(
  kind: DataKind,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': mediaTypes[kind],
      'cache-control': askedAgain,
      // The server lets no other site take in what says nothing of that.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      ...headers,
    },
  });
}
