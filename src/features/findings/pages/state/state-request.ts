import { z } from 'zod';
import { pageAsked } from '../../../../frame/list/list-request.ts';

/** Items of the list that is open on one page. */
export const pageSize = 50;
const lastPage = 1000;

/** Which list an address opens, and where in it. What makes no sense opens none. */
export const stateRequest = z.object({
  lijst: z
    .string()
    .regex(/^[a-z-]{1,80}$/)
    .nullable()
    .catch(null),
  pagina: pageAsked(lastPage),
});

export type StateRequest = z.output<typeof stateRequest>;
