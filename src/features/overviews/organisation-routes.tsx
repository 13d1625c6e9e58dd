import type { Hono } from 'hono';
import { respondData, respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { readStateOfAccount } from '../findings/queries/read-state-of-account.ts';
import { countIndicators } from '../indicators/pages/list-followed.ts';
import { listPublications } from '../publications/queries/list-publications.ts';
import { listWithdrawals } from '../publications/queries/withdrawals.ts';
import { OrganisationPage } from './organisation/organisation-page.tsx';
import { presentOrganisation } from './organisation/present-organisation.ts';
import { listPages } from './sitemap/list-pages.ts';
import { printSitemap } from './sitemap/sitemap.ts';

/** The pages of one organisation as a whole. */
export function addOrganisationRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, async (tx) => ({
      publications: await listPublications(tx, organisation.organisationId),
      indicators: await countIndicators(tx, organisation.organisationId),
      state: await readStateOfAccount(tx, organisation.organisationId),
      withdrawals: await listWithdrawals(tx, organisation.organisationId),
    }));
    const view = presentOrganisation({ organisation, ...loaded }, context);
    // All that was here is gone: what is found by its address only says so.
    const status = loaded.publications.length === 0 && loaded.withdrawals.length > 0 ? 410 : 200;
    return respondPage(<OrganisationPage view={view} words={context.words} />, context.voice.language, status);
  });

  app.get('/:organisation/:map{sitemap(?:-[1-9][0-9]{0,3})?\\.xml}', async (c) => {
    const part = Number(/\d+/.exec(c.req.param('map'))?.[0] ?? 1);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, desk.contextFor(c.req.raw));
    const pages = await desk.inOrganisation(organisation, (tx) => listPages(tx, organisation));
    const sitemap = printSitemap(desk.baseFor(c.req.raw), pages, part);
    if (sitemap === null) return await desk.respondMissing(c.req.path, desk.contextFor(c.req.raw));
    return respondData('xml', sitemap);
  });
}
