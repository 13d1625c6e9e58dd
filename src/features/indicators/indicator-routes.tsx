import type { Hono } from 'hono';
import { inForms, readForm } from '../../frame/request.ts';
import { nl } from '../../words/nl.data.ts';
import type { Desk } from '../desk/desk.tsx';
import { threadFeed } from '../findings/feed/thread-feed.ts';
import { listCaptions } from '../statements/queries/list-captions.ts';
import { listedData } from '../threads/data/listed-data.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { indicatorData } from './data/indicator-data.ts';
import { IndicatorListPage } from './pages/indicator-list-page.tsx';
import { IndicatorPage } from './pages/indicator-page.tsx';
import { listFollowed } from './pages/list-followed.ts';
import { loadIndicator } from './pages/load-indicator.ts';
import { presentIndicator } from './pages/present-indicator.ts';
import { presentIndicatorList } from './pages/present-indicator-list.ts';

/** The indicators of an organisation, and each as page, as data and as feed. */
export function addIndicatorRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/${inForms('list', 'indicatoren')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const indicators = await desk.inOrganisation(organisation, (tx) => listFollowed(tx, organisation.organisationId));
    return await desk.respond(c.req.raw, readForm(c.req.param('list')).form, {
      page: () => (
        <IndicatorListPage view={presentIndicatorList(organisation, indicators, context)} words={context.words} />
      ),
      data: () =>
        listedData(organisation, indicators, { kind: 'indicators', name: 'indicatoren', title: nl.indicator.list }),
    });
  });

  app.get('/:organisation/indicatoren/:indicator', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('indicator'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadIndicator(tx, organisation, name));
    if (loaded === null)
      return await respondGoneThread(desk, organisation, { kind: 'indicator', name, form, path: c.req.path }, context);
    const { name: title, slug, statements } = loaded;
    return await desk.respond(c.req.raw, form, {
      page: () => <IndicatorPage view={presentIndicator(loaded, context)} words={context.words} />,
      data: async () => {
        const editionIds = [...new Set(statements.map(({ editionId }) => editionId))];
        const captions = await desk.inOrganisation(organisation, (tx) =>
          listCaptions(tx, organisation.organisationId, editionIds),
        );
        return indicatorData(loaded, captions);
      },
      feed: () =>
        desk.inOrganisation(organisation, (tx) =>
          threadFeed(tx, organisation, title, {
            filter: { thread: { kind: 'indicator', slug } },
            publications: statements.map(({ publication }) => publication),
          }),
        ),
    });
  });
}
