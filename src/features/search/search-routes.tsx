import type { Hono } from 'hono';
import { statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { inForms, readForm } from '../../frame/request.ts';
import { readShared } from '../../record/connection/transaction.ts';
import type { Desk } from '../desk/desk.tsx';
import { listShowing } from '../organisations/queries/list-organisations.ts';
import { searchData } from './data/search-data.ts';
import { loadSearch } from './pages/load-search.ts';
import { presentSearch } from './pages/present-search.ts';
import { SearchPage } from './pages/search-page.tsx';
import { asksOverview, searchRequest } from './pages/search-request.ts';

/** Search over everything, and within one organisation, as page and as data. */
export function addSearchRoutes(app: Hono, desk: Desk): void {
  app.get(`/${inForms('page', 'zoeken')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const request = readRequest(searchRequest, c.req.url);
    const organisations = await readShared(desk.record, listShowing);
    const wanted = organisations.filter(({ slug }) => request.organisatie === null || slug === request.organisatie);
    const { form } = readForm(c.req.param('page'));
    const loaded = await loadSearch(desk.record, wanted, request, form === 'page' && asksOverview(request));
    const view = presentSearch(loaded, request, null, organisations, context);
    return await desk.respond(c.req.raw, form, {
      page: () => ({ page: <SearchPage view={view} words={context.words} />, status: statusOf(view.pages) }),
      data: () => searchData(loaded, request, null),
    });
  });

  app.get(`/:organisation/${inForms('page', 'zoeken')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const request = { ...readRequest(searchRequest, c.req.url), organisatie: null };
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const { form } = readForm(c.req.param('page'));
    const loaded = await loadSearch(desk.record, [organisation], request, form === 'page' && asksOverview(request));
    const view = presentSearch(loaded, request, organisation, [organisation], context);
    return await desk.respond(c.req.raw, form, {
      page: () => ({ page: <SearchPage view={view} words={context.words} />, status: statusOf(view.pages) }),
      data: () => searchData(loaded, request, organisation),
    });
  });
}
