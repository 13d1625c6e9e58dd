import { z } from 'zod';

/** The slug of a thing as a filter. A filter that makes no sense is no filter. */
export const slugAsked = z
  .string()
  .regex(/^[a-z0-9.-]{1,160}$/)
  .nullable()
  .catch(null);

/** A year as a filter. */
export const yearAsked = z
  .string()
  .regex(/^[12]\d{3}$/)
  .transform(Number)
  .nullable()
  .catch(null);

/** Which page of a list is asked, from 1; what makes no sense asks for the first. @param last no page after it is made */
export function pageAsked(last: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform((text) => Math.min(Number(text), last))
    .catch(1);
}

/** What the address of a list asks: filters by the names that they have in the address, null where not used, and a page. */
export type ListRequest = {
  readonly pagina: number;
  readonly [filter: string]: string | number | null;
};

/** Reads what an address asks: the first value of each name that the schema has. */
export function readRequest<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, address: string) {
  const query = new URL(address).searchParams;
  return schema.parse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, query.get(name)])));
}

/** The query of the address that asks this, of the first page or of another. */
export function queryOf(request: ListRequest, page = 1): Readonly<Record<string, string | null>> {
  const filters = Object.entries(request).map(([name, value]) => [name, value === null ? null : String(value)]);
  return { ...Object.fromEntries(filters), pagina: page === 1 ? null : String(page) };
}

/** Whether an address asks for less than the whole list. */
export function isFiltered({ pagina: _, ...filters }: ListRequest): boolean {
  return Object.values(filters).some((value) => value !== null);
}
