import type { Hono } from 'hono';
import { inForms, readForm } from '../../frame/request.ts';
import { readPublished } from '../../record/connection/transaction.ts';
import type { Desk } from '../desk/desk.tsx';
import { bodiesData } from './data/bodies-data.ts';
import { BodiesPage } from './pages/bodies-page.tsx';
import { readBodiesRequest } from './pages/bodies-request.ts';
import { loadBodies } from './pages/load-bodies.ts';
import { presentBodies } from './pages/present-bodies.ts';

/** What several bodies publish of one indicator or field, beside each other, as page and as data. */
export function addBodiesRoutes(app: Hono, desk: Desk): void {
  app.get(`/${inForms('bodies', 'vergelijk')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const loaded = await readPublished(desk.record, (tx) => loadBodies(tx, readBodiesRequest(c.req.url)));
    return await desk.respond(c.req.raw, readForm(c.req.param('bodies')).form, {
      page: () => <BodiesPage view={presentBodies(loaded, context)} words={context.words} />,
      data: () => bodiesData(loaded),
    });
  });
}
