import { z } from 'zod';
import { pageAsked } from '../../frame/list/list-request.ts';
import { entryKinds } from '../../words/work-log/command-kinds.data.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const day = z
  .string()
  .regex(/^[12]\d{3}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toJSON().startsWith(text))
  .nullable()
  .catch(null);

/** No page after it is made. */
export const lastPage = 9_999;

/** What the address of the log asks: a filter that makes no sense is no filter. */
export const logRequest = z.object({
  /** A member by id, or whoever works on the server. */
  wie: z
    .string()
    .regex(new RegExp(`^(?:server|${uuid})$`))
    .nullable()
    .catch(null),
  /** A kind of thing, a document by its address, or a member. */
  wat: z
    .string()
    .regex(new RegExp(`^(?:soort:(?:${entryKinds.join('|')})|document:[a-z0-9.-]{1,160}|persoon:${uuid})$`))
    .nullable()
    .catch(null),
  /** Days, by Dutch time. */
  van: day,
  tot: day,
  pagina: pageAsked(lastPage),
});
export type LogRequest = z.infer<typeof logRequest>;
