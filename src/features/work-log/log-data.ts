import { printCsv } from '../../frame/data/csv.ts';
import { workLogWords } from '../../words/work-log/log-words.data.ts';
import type { SaidEntry } from './say-entry.ts';

/** So many entries are in one file. */
export const inOneFile = 10_000;

/** Entries as a file that only who is at work gets: nothing keeps it on the way. @param next where the next file is; null where this is the last */
export function respondLog(
  form: 'csv' | 'json',
  organisation: { readonly slug: string; readonly name: string },
  entries: readonly SaidEntry[],
  total: number,
  next: string | null,
): Response {
  const rows = entries.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }));
  const headers = { ...(next !== null && { link: `<${next}>; rel="next"` }), 'cache-control': 'no-store' };
  if (form === 'json') {
    const { slug, name } = organisation;
    const body = JSON.stringify({ organisation: { slug, name }, total, next, entries: rows });
    return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
  }
  const { columns } = workLogWords.nl;
  const cells = rows.map((row) => [
    ...[row.sequence, row.at, row.who, row.what, row.command],
    ...[row.document, row.person, row.reason, row.decision, row.hash],
  ]);
  const heads = [
    ...[columns.number, columns.at, columns.who, columns.what, columns.command],
    ...[columns.document, columns.person, columns.reason, columns.decision, columns.hash],
  ];
  return new Response(printCsv([heads, ...cells]), {
    headers: {
      ...headers,
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${organisation.slug}-logboek.csv"`,
    },
  });
}
