import { z } from 'zod';
import { severities } from '../../../findings/finding.ts';

/** Findings on one page of the list; no further than the last page. */
export const pageSize = 25;
export const lastPage = 400;

const slug = z
  .string()
  .regex(/^[a-z0-9.-]{1,160}$/)
  .nullable()
  .catch(null);

/** What an address of the list of findings asks. A filter that makes no sense is no filter. */
export const findingRequest = z.object({
  ernst: z.enum(severities).nullable().catch(null),
  regel: slug,
  onderdeel: slug,
  publicatie: slug,
  jaar: z
    .string()
    .regex(/^[12]\d{3}$/)
    .transform(Number)
    .nullable()
    .catch(null),
  pagina: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform((text) => Math.min(Number(text), lastPage))
    .catch(1),
});

export type FindingRequest = z.output<typeof findingRequest>;

/** Reads the first value of each name. */
export function readFindingRequest(address: string): FindingRequest {
  const query = new URL(address).searchParams;
  return findingRequest.parse(
    Object.fromEntries(Object.keys(findingRequest.shape).map((name) => [name, query.get(name)])),
  );
}

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
