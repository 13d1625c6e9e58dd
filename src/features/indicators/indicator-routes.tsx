import type { Context as Asked, Hono } from 'hono';
import { onPage, statusOf } from '../../frame/list/list-pages.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { EmbedPage } from '../../frame/pictures/embed-page.tsx';
import {
  cardPart,
  embedPart,
  type PictureAsked,
  pictureContext,
  readPicture,
} from '../../frame/pictures/picture-address.ts';
import { respondEmbed } from '../../frame/pictures/respond-embed.ts';
import { respondPicture } from '../../frame/pictures/respond-picture.ts';
import { inForms, readForm } from '../../frame/request.ts';
import { Chart, ChartFile } from '../../ui/chart/chart.tsx';
import { TrailCard } from '../../ui/trail-picture/trail-card.tsx';
import { nl } from '../../words/nl.data.ts';
import type { Desk } from '../desk/desk.tsx';
import { loadDrawable, presentSmallLanes } from '../fields/picture/small-trails.ts';
import { threadFeed } from '../findings/feed/thread-feed.ts';
import { listCaptions } from '../statements/queries/list-captions.ts';
import { listedData } from '../threads/data/listed-data.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { threadListRequest } from '../threads/pages/thread-list-request.ts';
import { indicatorData } from './data/indicator-data.ts';
import { IndicatorListPage } from './pages/indicator-list-page.tsx';
import { IndicatorPage } from './pages/indicator-page.tsx';
import { listFollowed } from './pages/list-followed.ts';
import { loadIndicator } from './pages/load-indicator.ts';
import { presentChart, presentEmbed } from './pages/present-chart.ts';
import { presentIndicator } from './pages/present-indicator.ts';
import { presentIndicatorCard } from './pages/present-indicator-card.ts';
import { indicatorsOnPage, presentIndicatorList } from './pages/present-indicator-list.ts';

/** The indicators of an organisation, and each as page, as picture, as data and as feed. */
export function addIndicatorRoutes(app: Hono, desk: Desk): void {
  /** The indicator that a picture is of, or what is answered where there is none any more. */
  const loadDrawn = async (c: Asked, name: string, form: PictureAsked) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation') ?? '');
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadIndicator(tx, organisation, name));
    if (loaded === null) {
      const gone = { kind: 'indicator', name, form, path: c.req.path } as const;
      return await respondGoneThread(desk, organisation, gone, context);
    }
    return loaded;
  };
  /** Its chart as others show it, or what is answered where there is none. */
  const loadChart = async (c: Asked, name: string, form: PictureAsked) => {
    const context = pictureContext(desk.contextFor(c.req.raw), c.req.url);
    const loaded = await loadDrawn(c, name, form);
    if (loaded instanceof Response) return loaded;
    const chart = presentChart(loaded, context);
    return chart === null ? await desk.respondMissing(c.req.path, context) : { loaded, chart };
  };

  app.get(`/:organisation/${inForms('list', 'indicatoren')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const indicators = await desk.inOrganisation(organisation, (tx) => listFollowed(tx, organisation.organisationId));
    const { form } = readForm(c.req.param('list'));
    return await desk.respond(c.req.raw, form, {
      page: async () => {
        const request = readRequest(threadListRequest, c.req.url);
        const shown = onPage(indicators, indicatorsOnPage, request);
        const slugs = shown.map(({ slug }) => slug);
        const drawable = await desk.inOrganisation(organisation, (tx) =>
          loadDrawable(tx, organisation.organisationId, { by: 'slug', slugs }),
        );
        const list = { shown, total: indicators.length, lanes: presentSmallLanes(drawable, context) };
        const view = presentIndicatorList(organisation, list, request, context);
        return { page: <IndicatorListPage view={view} words={context.words} />, status: statusOf(view.pages) };
      },
      data: () =>
        listedData(organisation, indicators, { kind: 'indicators', name: 'indicatoren', title: nl.indicator.list }),
    });
  });

  app.get('/:organisation/indicatoren/:indicator', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const picture = readPicture(c.req.param('indicator'));
    if (picture !== null) {
      const found = await loadChart(c, picture.name, picture.form);
      if (found instanceof Response) return found;
      return await respondPicture(<ChartFile chart={found.chart} />, picture.form);
    }
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

  app.get(`/:organisation/indicatoren/:indicator/${cardPart}`, async (c) => {
    const context = pictureContext(desk.contextFor(c.req.raw), c.req.url);
    const found = await loadDrawn(c, c.req.param('indicator'), 'card');
    if (found instanceof Response) return found;
    const view = presentIndicatorCard(found, context);
    if (view === null) return await desk.respondMissing(c.req.path, context);
    return await respondPicture(<TrailCard view={view} words={context.words.threads.picture.drawing} />, 'png');
  });

  app.get(`/:organisation/indicatoren/:indicator/${embedPart}`, async (c) => {
    const context = pictureContext(desk.contextFor(c.req.raw), c.req.url);
    const found = await loadChart(c, c.req.param('indicator'), 'embed');
    if (found instanceof Response) return found;
    const { loaded, chart } = found;
    const view = presentEmbed(loaded, context);
    return respondEmbed(
      <EmbedPage view={view}>
        <Chart id="grafiek" chart={chart} />
      </EmbedPage>,
      view.language,
    );
  });
}
