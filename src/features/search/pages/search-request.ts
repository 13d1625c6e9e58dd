import { z } from 'zod';
import { pageAsked, yearAsked } from '../../../frame/list/list-request.ts';
import { publicationKinds } from '../../../model/publication.ts';
import { hitGroups } from '../queries/hit-groups.data.ts';

/** Pages of this many hits, and no further than this page: who needs more needs a better question. */
export const pageSize = 20;
export const lastPage = 50;

/** What a reader may seek alone. */
export const sought = ['organisaties', ...hitGroups] as const;

/** What a search address asks. A filter that makes no sense is no filter; words beyond 200 characters are not looked at. */
export const searchRequest = z.object({
  q: z
    .string()
    .transform((text) => text.replaceAll('\0', '').trim().slice(0, 200))
    .catch(''),
  vind: z.enum(sought).nullable().catch(null),
  jaar: yearAsked,
  soort: z.enum(publicationKinds).nullable().catch(null),
  organisatie: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .nullable()
    .catch(null),
  pagina: pageAsked(lastPage),
});

export type SearchRequest = z.output<typeof searchRequest>;

/** Whether the best of each kind is asked: not one kind, and not how one list of all kinds goes on. */
export function asksOverview({ vind, pagina }: SearchRequest): boolean {
  return vind === null && pagina === 1;
}
