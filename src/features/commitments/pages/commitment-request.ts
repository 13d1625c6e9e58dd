import { z } from 'zod';
import { toldFates } from './told-fate.ts';

/** Commitments on one page of the list. */
export const pageSize = 100;
const lastPage = 1000;

/** What an address of the list of commitments asks. A filter that makes no sense is no filter. */
const commitmentRequest = z.object({
  onderdeel: z
    .string()
    .regex(/^[a-z0-9.-]{1,160}$/)
    .nullable()
    .catch(null),
  lot: z.enum(toldFates).nullable().catch(null),
  pagina: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform((text) => Math.min(Number(text), lastPage))
    .catch(1),
});

export type CommitmentRequest = z.output<typeof commitmentRequest>;

/** Reads the first value of each name. */
export function readCommitmentRequest(address: string): CommitmentRequest {
  const query = new URL(address).searchParams;
  return commitmentRequest.parse(
    Object.fromEntries(Object.keys(commitmentRequest.shape).map((name) => [name, query.get(name)])),
  );
}
