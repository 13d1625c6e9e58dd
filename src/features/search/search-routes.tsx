import type { Hono } from 'hono';
import { statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { respondPage } from '../../frame/respond.ts';
import { readShared } from '../../record/connection/transaction.ts';
import type { Desk } from '../desk/desk.tsx';
import { listShowing } from '../organisations/queries/list-organisations.ts';
import { loadSearch } from './pages/load-search.ts';
import { presentSearch } from './pages/present-search.ts';
import { SearchPage } from './pages/search-page.tsx';
import { searchRequest } from './pages/search-request.ts';

/** Search over everything, and within one organisation. */
export function addSearchRoutes(app: Hono, desk: Desk): void {
  app.get('/zoeken', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const request = readRequest(searchRequest, c.req.url);
    const organisations = await readShared(desk.record, listShowing);
    const wanted = organisations.filter(({ slug }) => request.organisatie === null || slug === request.organisatie);
    const loaded = await loadSearch(desk.record, wanted, request);
    const view = presentSearch(loaded, request, null, organisations, context);
    return respondPage(<SearchPage view={view} words={context.words} />, context.voice.language, statusOf(view.pages));
  });

  app.get('/:organisation/zoeken', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const request = { ...readRequest(searchRequest, c.req.url), organisatie: null };
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await loadSearch(desk.record, [organisation], request);
    const view = presentSearch(loaded, request, organisation, [organisation], context);
    return respondPage(<SearchPage view={view} words={context.words} />, context.voice.language, statusOf(view.pages));
  });
}
