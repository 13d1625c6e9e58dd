import type { Hono } from 'hono';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import { readPublished } from '../../record/connection/transaction.ts';
import type { Desk } from '../desk/desk.tsx';
import { bodiesCsv, bodiesJson } from './data/bodies-data.ts';
import { BodiesPage } from './pages/bodies-page.tsx';
import { readBodiesRequest } from './pages/bodies-request.ts';
import { loadBodies } from './pages/load-bodies.ts';
import { presentBodies } from './pages/present-bodies.ts';

/** What several bodies publish of one indicator or field, beside each other, as page and as data. */
export function addBodiesRoutes(app: Hono, desk: Desk): void {
  const load = (address: string) => readPublished(desk.record, (tx) => loadBodies(tx, readBodiesRequest(address)));

  app.get('/vergelijk', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const view = presentBodies(await load(c.req.url), context);
    return respondPage(<BodiesPage view={view} words={context.words} />, context.voice.language);
  });

  app.get('/vergelijk.json', async (c) => respondData('json', JSON.stringify(bodiesJson(await load(c.req.url)))));

  app.get('/vergelijk.csv', async (c) => respondCsv(bodiesCsv(await load(c.req.url)), 'vergelijk.csv'));
}
