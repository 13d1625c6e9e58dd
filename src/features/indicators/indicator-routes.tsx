import type { Hono } from 'hono';
import { figureColumns } from '../../frame/csv/columns.data.ts';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import { textsOf } from '../../model/nature.ts';
import type { Desk } from '../desk/desk.tsx';
import { listCaptions } from '../statements/queries/list-captions.ts';
import { respondGoneThread } from '../threads/pages/respond-gone-thread.tsx';
import { indicatorCsv, indicatorJson } from './data/indicator-data.ts';
import { IndicatorListPage } from './pages/indicator-list-page.tsx';
import { IndicatorPage } from './pages/indicator-page.tsx';
import { listFollowed } from './pages/list-followed.ts';
import { loadIndicator } from './pages/load-indicator.ts';
import { presentIndicator } from './pages/present-indicator.ts';
import { presentIndicatorList } from './pages/present-indicator-list.ts';

/** The indicators of an organisation, and each as page and as data. */
export function addIndicatorRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/indicatoren', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const indicators = await desk.inOrganisation(organisation, (tx) => listFollowed(tx, organisation.organisationId));
    const view = presentIndicatorList(organisation, indicators, context);
    return respondPage(<IndicatorListPage view={view} words={context.words} />, context.voice.language);
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
    if (form === 'json') return respondData('json', JSON.stringify(indicatorJson(organisation, slug, statements)));
    if (form === 'columns') return respondColumns(c.req.url, title, figureColumns, textsOf(statements));
    if (form === 'csv') {
      const editionIds = [...new Set(statements.map(({ editionId }) => editionId))];
      const captions = await desk.inOrganisation(organisation, (tx) =>
        listCaptions(tx, organisation.organisationId, editionIds),
      );
      return respondCsv(indicatorCsv(statements, captions), `${organisation.slug}-${slug}.csv`, c.req.url);
    }
    const view = presentIndicator(loaded, context);
    return respondPage(<IndicatorPage view={view} words={context.words} />, context.voice.language);
  });
}
