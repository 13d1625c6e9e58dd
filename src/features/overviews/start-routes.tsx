import type { Hono } from 'hono';
import { addressOf } from '../../frame/addresses.ts';
import { inForms, readForm } from '../../frame/request.ts';
import { respondData, respondPage } from '../../frame/respond.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { findExample } from '../demo/find-example.ts';
import type { Desk } from '../desk/desk.tsx';
import { listShowing } from '../organisations/queries/list-organisations.ts';
import { organisationsData } from './data/overview-data.ts';
import { countPages } from './sitemap/list-pages.ts';
import { ownPages } from './sitemap/own-pages.ts';
import { ownPath, printRobots, printSitemap, printSitemapIndex } from './sitemap/sitemap.ts';
import { loadOrganisations } from './start/load-organisations.ts';
import { loadStart } from './start/load-start.ts';
import { presentStart } from './start/present-start.ts';
import { drawTrail } from './start/present-trail.ts';
import { StartPage } from './start/start-page.tsx';

/** The start of the instance, and what machines ask for first. @param isDemo whether a newcomer may try the workspace here */
export function addStartRoutes(app: Hono, desk: Desk, isDemo: boolean): void {
  app.get('/', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const loaded = await loadStart(desk, (trail) => drawTrail(trail, context));
    // What is in the record has a say, as it has where the link leads.
    const view = presentStart(loaded, context, isDemo ? await findExample(desk.record) : null);
    return respondPage(<StartPage view={view} words={context.words} />, context.voice.language);
  });

  // The start has no name of its own; what it lists has.
  app.get(`/${inForms('list', 'organisaties')}`, async (c) => {
    const { form } = readForm(c.req.param('list'));
    if (form === 'page') return c.redirect(addressOf(desk.contextFor(c.req.raw).voice, '/'), 301);
    return await desk.respond(c.req.raw, form, {
      page: () => null,
      data: async () => organisationsData(await loadOrganisations(desk)),
    });
  });

  app.get('/robots.txt', (c) => respondData('text', printRobots(desk.baseFor(c.req.raw))));

  app.get(ownPath, (c) => respondData('xml', printSitemap(desk.baseFor(c.req.raw), ownPages, 1) ?? ''));

  app.get('/sitemap.xml', async (c) => {
    const organisations = await readShared(desk.record, listShowing);
    const counted = [];
    for (const organisation of organisations)
      counted.push({
        slug: organisation.slug,
        pages: await desk.inOrganisation(organisation, (tx) => countPages(tx, organisation)),
      });
    return respondData('xml', printSitemapIndex(desk.baseFor(c.req.raw), counted));
  });
}
