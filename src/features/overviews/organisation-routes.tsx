import type { Hono } from 'hono';
import { respondProblem } from '../../frame/data/respond-problem.ts';
import { pictureContext, readPicture } from '../../frame/pictures/picture-address.ts';
import { respondPicture } from '../../frame/pictures/respond-picture.ts';
import { readForm } from '../../frame/request.ts';
import { respondData } from '../../frame/respond.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { NumberCard } from '../../ui/card/number-card.tsx';
import type { Desk } from '../desk/desk.tsx';
import { threadFeed } from '../findings/feed/thread-feed.ts';
import { countStateOfAccount } from '../findings/queries/count-state-of-account.ts';
import { selectFindings } from '../findings/queries/list-findings.ts';
import { countIndicators } from '../indicators/pages/list-followed.ts';
import { findSetting } from '../organisations/queries/find-settings.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { listPublications } from '../publications/queries/list-publications.ts';
import { listWithdrawals } from '../publications/queries/withdrawals.ts';
import { countShown } from '../registers/queries/count-shown.ts';
import { organisationData } from './data/overview-data.ts';
import { OrganisationPage } from './organisation/organisation-page.tsx';
import { mostLookedAt, presentOrganisation } from './organisation/present-organisation.ts';
import { presentOrganisationCard } from './organisation/present-organisation-card.ts';
import { listPages } from './sitemap/list-pages.ts';
import { printSitemap } from './sitemap/sitemap.ts';

/** What the card of an organisation shows. */
async function loadCard(tx: ReadDb, organisation: Organisation) {
  return {
    organisation,
    publications: await listPublications(tx, organisation.organisationId),
    indicators: await countIndicators(tx, organisation.organisationId),
    state: await countStateOfAccount(tx, organisation.organisationId),
  };
}

/** One organisation as a whole: as page, as data and as feed. */
export function addOrganisationRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const picture = readPicture(c.req.param('organisation'));
    const { name, form } = readForm(picture?.name ?? c.req.param('organisation'));
    const organisation = await desk.organisationAt(name);
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    if (picture !== null && form === 'page') {
      const loaded = await desk.inOrganisation(organisation, (tx) => loadCard(tx, organisation));
      if (loaded.publications.length > 0) {
        const view = presentOrganisationCard(loaded, pictureContext(context, c.req.url));
        return await respondPicture(<NumberCard view={view} />, picture.form);
      }
    }
    const loaded = await desk.inOrganisation(organisation, async (tx) => ({
      ...(await loadCard(tx, organisation)),
      withdrawals: await listWithdrawals(tx, organisation.organisationId),
      registers: await countShown(tx, organisation.organisationId),
      showsOverdue: (await findSetting(tx, organisation.organisationId, 'overdue')).content.isPublic,
      findings: (await selectFindings(tx, organisation.organisationId, {}, { limit: mostLookedAt, offset: 0 }))
        .findings,
    }));
    // All that was here is gone: what is found by its address only says so.
    const isGone = loaded.publications.length === 0 && loaded.withdrawals.length > 0;
    if (isGone && form !== 'page') {
      const detail = context.words.withdrawn.nothingLeft(organisation.name);
      return respondProblem(form, 410, { title: organisation.name, detail });
    }
    if (picture !== null && !isGone) return await desk.respondMissing(c.req.path, context);
    return await desk.respond(c.req.raw, form, {
      page: () => ({
        page: <OrganisationPage view={presentOrganisation(loaded, context)} words={context.words} />,
        status: isGone ? 410 : 200,
      }),
      data: () => organisationData(organisation, loaded.publications, loaded.withdrawals),
      feed: () =>
        desk.inOrganisation(organisation, (tx) =>
          threadFeed(tx, organisation, null, { filter: {}, publications: null }),
        ),
    });
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
