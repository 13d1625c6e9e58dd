import { z } from 'zod';

/** Items of the list that is open on one page. */
export const pageSize = 50;
const lastPage = 1000;

/** Which list an address opens, and where in it. What makes no sense opens none. */
const stateRequest = z.object({
  lijst: z
    .string()
    .regex(/^[a-z-]{1,80}$/)
    .nullable()
    .catch(null),
  pagina: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform((text) => Math.min(Number(text), lastPage))
    .catch(1),
});

export type StateRequest = z.output<typeof stateRequest>;

/** Reads the first value of each name. */
export function readStateRequest(address: string): StateRequest {
  const query = new URL(address).searchParams;
  return stateRequest.parse({ lijst: query.get('lijst'), pagina: query.get('pagina') });
}
