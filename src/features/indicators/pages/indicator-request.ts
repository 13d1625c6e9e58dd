import { z } from 'zod';
import { pageAsked } from '../../../frame/list/list-request.ts';

/** Indicators on one page of the list, each drawn, and no further than the last page. */
export const pageSize = 100;
export const lastPage = 1000;

/** What an address of the list of indicators asks. */
export const indicatorRequest = z.object({ pagina: pageAsked(lastPage) });

export type IndicatorRequest = z.output<typeof indicatorRequest>;
