import type { Form } from '../request.ts';

/** So many rows are given at once; the rest is told, and can be asked for as the next page. */
const mostRows = { json: 1_000, csv: 20_000 };
const lastPage = 9_999;

/** Which part of its rows is asked: `?pagina=2` asks for the second. */
export type DataPart = { readonly page: number; readonly limit: number; readonly offset: number };

/** Reads which part of a table an address asks for; what makes no sense asks for the first. */
export function readPart(form: Form, address: string): DataPart {
  const asked = new URL(address).searchParams.get('pagina') ?? '';
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Math.min(Number(asked), lastPage) : 1;
  const limit = mostRows[form === 'csv' ? 'csv' : 'json'];
  return { page, limit, offset: (page - 1) * limit };
}
