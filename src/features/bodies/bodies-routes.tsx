import type { Hono } from 'hono';
import { readForm } from '../../frame/request.ts';
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
  app.get('/:bodies{vergelijk(?:\\.json|\\.csv)?}', async (c) => {
    const { form } = readForm(c.req.param('bodies'));
    const loaded = await readPublished(desk.record, (tx) => loadBodies(tx, readBodiesRequest(c.req.url)));
    if (form === 'json') return respondData('json', JSON.stringify(bodiesJson(loaded)));
    if (form === 'csv') return respondCsv(bodiesCsv(loaded), 'vergelijk.csv');
    const context = desk.contextFor(c.req.raw);
    return respondPage(
      <BodiesPage view={presentBodies(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });
}
