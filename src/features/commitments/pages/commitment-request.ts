import { z } from 'zod';
import { commitmentFates, commitmentSorts } from '../../../findings/account/count-commitments.ts';
import { pageAsked, slugAsked } from '../../../frame/list/list-request.ts';

/** Commitments on one page of the list, and no further than the last page. */
export const pageSize = 50;
export const lastPage = 2000;

/** What an address of the list of commitments asks. */
export const commitmentRequest = z.object({
  onderdeel: slugAsked,
  lot: z.enum(commitmentFates).nullable().catch(null),
  soort: z.enum(commitmentSorts).nullable().catch(null),
  pagina: pageAsked(lastPage),
});

export type CommitmentRequest = z.output<typeof commitmentRequest>;
