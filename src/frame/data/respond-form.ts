import { endings, type Form } from '../request.ts';
import { respondCsv, respondData } from '../respond.ts';
import { printCsv } from './csv.ts';
import { csvMetadata } from './csv-metadata.ts';
import { type DataPart, readPart } from './data-part.ts';
import type { PageData } from './page-data.ts';
import { printData } from './print-data.ts';
import { sayTexts } from './say-texts.ts';

/** The forms in which a page is data. */
export type DataForm = 'json' | 'csv' | 'columns';

/** The part of the rows that is asked for, with how many there are in all. */
function cut(data: PageData, { offset, limit }: DataPart): PageData & { readonly total: number } {
  if (data.total !== undefined) return { ...data, total: data.total };
  const end = offset + limit;
  return {
    ...data,
    total: data.rows.length,
    rows: data.rows.slice(offset, end),
    ...(data.items && { items: data.items.slice(offset, end) }),
  };
}

/** The address of a form of the page, with what was asked of it. */
function addressIn(form: Form, url: URL, base: string, page: number): string {
  const query = new URLSearchParams(url.search);
  query.delete('lang');
  query.delete('pagina');
  if (page > 1) query.set('pagina', String(page));
  const path = url.pathname.replace(/\.(?:json|csv|csv-metadata\.json)$/, '');
  return `${base}${path}${endings[form]}${query.size === 0 ? '' : `?${query}`}`;
}

/**
 * The data of a page in the form that is asked for.
 * @param address that was asked for
 * @param base where the site is, without a slash at the end
 */
export function respondForm(form: DataForm, address: string, base: string, data: PageData): Response {
  const url = new URL(address);
  const part = readPart(form, address);
  const whole = cut(data, part);
  const { page, limit } = part;
  const next = page * (data.perPart ?? limit) < whole.total ? addressIn(form, url, base, page + 1) : null;
  if (form === 'json')
    return respondData('json', printData(whole, { base, address: addressIn('page', url, base, 1), next }));
  const { columns, rows } = sayTexts(whole);
  if (form === 'csv') {
    const csv = printCsv([columns.map(({ title }) => title), ...rows]);
    const parts = Math.ceil(whole.total / (data.perPart ?? limit));
    // Who opens a file sees no heading of the answer that it came with.
    const file = parts > 1 ? `${data.file}-${page}-van-${parts}` : data.file;
    return respondCsv(csv, `${file}.csv`, { describedBy: addressIn('columns', url, '', 1), next });
  }
  const file = addressIn('csv', url, '', 1).split('/').at(-1) ?? '';
  return respondData('columns', csvMetadata(file, { ...data, columns }));
}
