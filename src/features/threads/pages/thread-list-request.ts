import { z } from 'zod';
import { pageAsked } from '../../../frame/list/list-request.ts';

/** No page of a list of threads is made after it. */
export const lastPage = 1000;

/** What an address of a list of fields or indicators asks. */
export const threadListRequest = z.object({ pagina: pageAsked(lastPage) });

export type ThreadListRequest = z.output<typeof threadListRequest>;
