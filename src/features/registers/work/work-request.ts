import { z } from 'zod';
import { pageAsked } from '../../../frame/list/list-request.ts';
import { standings } from '../../../registers/standing.ts';

export const pageSize = 50;
export const lastPage = 2000;

/** What is asked of a register by who works with it. */
export const workRequest = z.object({
  woorden: z
    .string()
    .regex(/^[^\p{Cc}]{1,100}$/u)
    .nullable()
    .catch(null),
  status: z.enum(standings).nullable().catch(null),
  pagina: pageAsked(lastPage),
});

export type WorkRequest = z.output<typeof workRequest>;
