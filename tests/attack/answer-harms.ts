import { parse } from 'csv-parse/sync';
import type { Crawled } from './crawl.ts';
import { pageHarms } from './page-harms.ts';
import { counted } from './probes.data.ts';

/** What a spreadsheet takes for a formula; a text that is only a number is none. */
const isFormula = (cell: string) =>
  /^\s*[=+\-@＝＋－＠\t\r]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)*%?$/.test(cell) && cell !== '-';

/** Characters that turn the order of what is read around. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** What a picture is drawn with: nothing in it runs, loads or leads anywhere. */
const drawn = new Set(['svg', 'title', 'desc', 'g', 'path', 'text', 'tspan', 'circle', 'rect', 'line']);

/** What in an answer could harm who opens it, whatever kind of file it is. */
export function answerHarms({ path, kind, status, headers, type, body }: Crawled, base: string): string[] {
  const harms: string[] = [];
  if (status >= 500) harms.push(`is answered with ${status}`);
  for (const [name, value] of headers)
    if (/injected/i.test(name) || /[<>]\s*xssprobe|evil\.example/i.test(value))
      harms.push(`has a header ${name}: ${value.slice(0, 80)}`);
  if (body.includes(counted)) harms.push(`counted what a text says`);
  if (type !== 'font/woff2' && type !== 'image/png' && body.includes('\0')) harms.push('holds a zero character');
  if (type === 'text/html') {
    harms.push(
      ...pageHarms(body, { base, path, foreign: (host) => host !== 'evil.example' && !host.endsWith('.evil.example') }),
    );
    if (turning.test(body)) harms.push('has a character that turns the order of letters around');
    if (headers.get('content-security-policy')?.includes("default-src 'none'") !== true)
      harms.push('has no strict content security policy');
  }
  if (type === 'image/svg+xml' && kind !== 'assets') harms.push(...pictureHarms(body, { base, path }));
  if (type === 'image/png' && !body.startsWith('\ufffdPNG')) harms.push('is no PNG');
  if (type === 'text/csv') harms.push(...csvHarms(body));
  if (type.endsWith('json')) harms.push(...jsonHarms(body));
  if (
    type === 'application/xml' &&
    /<(?!\/?(?:\?xml|urlset|sitemapindex|sitemap|url|loc|lastmod|xhtml:link)\b)|\?xssprobe/.test(
      body.replace(/^<\?xml[^>]*\?>/, ''),
    )
  )
    harms.push('has an element that no sitemap has');
  if (headers.get('x-content-type-options') !== 'nosniff') harms.push('lets a browser guess what it is');
  return harms;
}

/** A browser opens a picture as XML, and shows it on other sites too. */
function pictureHarms(body: string, page: { readonly base: string; readonly path: string }): string[] {
  const names = [...body.matchAll(/<\/?([^\s/>]*)/g)].map(([, name = '']) => name);
  return [
    ...pageHarms(body, { ...page, foreign: () => false }),
    ...[...new Set(names)].filter((name) => !drawn.has(name)).map((name) => `has <${name}>, with which none is drawn`),
    ...(turning.test(body) ? ['has a character that turns the order of letters around'] : []),
  ];
}

function csvHarms(body: string): string[] {
  try {
    const rows: string[][] = parse(body, { bom: true, relax_column_count: false });
    return rows
      .flat()
      .filter(isFormula)
      .slice(0, 3)
      .map((cell) => `has the cell ${JSON.stringify(cell.slice(0, 60))}, a formula`);
  } catch (error) {
    return [`is no CSV: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function jsonHarms(body: string): string[] {
  try {
    JSON.parse(body);
    return [];
  } catch (error) {
    return [`is no JSON: ${error instanceof Error ? error.message : String(error)}`];
  }
}
