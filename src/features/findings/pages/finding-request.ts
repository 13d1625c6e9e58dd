import { z } from 'zod';
import { severities } from '../../../findings/finding.ts';
import { pageAsked, slugAsked, yearAsked } from '../../../frame/list/list-request.ts';

/** Findings on one page of the list; no further than the last page. */
export const pageSize = 25;
export const lastPage = 400;

/** What an address of the list of findings asks. */
export const findingRequest = z.object({
  ernst: z.enum(severities).nullable().catch(null),
  regel: slugAsked,
  onderdeel: slugAsked,
  publicatie: slugAsked,
  jaar: yearAsked,
  pagina: pageAsked(lastPage),
});

export type FindingRequest = z.output<typeof findingRequest>;

/** The filter that the record understands. */
export function filterOf({ ernst, regel, onderdeel, publicatie, jaar }: FindingRequest) {
  return {
    ...(ernst === null ? {} : { severity: ernst }),
    ...(regel === null ? {} : { rule: regel }),
    ...(onderdeel === null ? {} : { field: onderdeel }),
    ...(publicatie === null ? {} : { publication: publicatie }),
    ...(jaar === null ? {} : { year: jaar }),
  };
}
