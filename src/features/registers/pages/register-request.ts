import { z } from 'zod';
import { pageAsked, yearAsked } from '../../../frame/list/list-request.ts';
import { facetNames } from './facet-names.data.ts';

/** On one page of a register, and no further than the last page. */
export const pageSize = 50;
export const lastPage = 2000;

export const orders = ['naam', 'begin', 'laatst', 'nieuw'] as const;

/** What is asked of a filter: one line, as it stands in the register. */
const facetAsked = z
  .string()
  .regex(/^[^\p{Cc}]{1,500}$/u)
  .nullable()
  .catch(null);

/** What an address of a register asks. */
export const registerRequest = z.object({
  woorden: z
    .string()
    .regex(/^[^\p{Cc}]{1,100}$/u)
    .nullable()
    .catch(null),
  jaar: yearAsked,
  orde: z.enum(orders).nullable().catch(null),
  pagina: pageAsked(lastPage),
  ...Object.fromEntries(Object.values(facetNames).map((name) => [name, facetAsked])),
});

export type RegisterRequest = {
  readonly woorden: string | null;
  readonly jaar: number | null;
  readonly orde: (typeof orders)[number] | null;
  readonly pagina: number;
  readonly [facet: string]: string | number | null;
};
