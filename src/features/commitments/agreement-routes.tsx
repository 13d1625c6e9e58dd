import type { Hono } from 'hono';
import { respondColumns } from '../../frame/csv/respond-columns.ts';
import { readRequest } from '../../frame/list/list-request.ts';
import { readForm } from '../../frame/request.ts';
import { respondCsv, respondData, respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { placesAround, textsAt } from '../publications/queries/texts-at.ts';
import { ambitionColumns } from './agreement/ambition-columns.data.ts';
import { ambitionsCsv, ambitionsJson } from './agreement/ambition-data.ts';
import { AmbitionPage } from './agreement/ambition-page.tsx';
import { ambitionRequest } from './agreement/ambition-request.ts';
import { loadAmbitions } from './agreement/load-ambitions.ts';
import { presentAmbitionPage } from './agreement/present-ambitions.ts';

const path = '/:organisation/:publication/:list{wat-kwam-ervan(?:\\.json|\\.csv|\\.csv-metadata\\.json)?}';

/** The ambitions of an agreement for a term with what became of each, as page and as data. */
export function addAgreementRoutes(app: Hono, desk: Desk): void {
  app.get(path, async (c, next) => {
    const context = desk.contextFor(c.req.raw);
    const { form } = readForm(c.req.param('list'));
    const publication = c.req.param('publication');
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    const loaded =
      organisation && (await desk.inOrganisation(organisation, (tx) => loadAmbitions(tx, organisation, publication)));
    // Another publication may have a chapter of that name.
    if (loaded === null || organisation === null) return await next();
    if (form === 'json') return respondData('json', JSON.stringify(ambitionsJson(loaded)));
    if (form === 'columns')
      return respondColumns(
        c.req.url,
        `${loaded.edition.title} · ${organisation.name}`,
        ambitionColumns,
        textsAt(placesAround(...loaded.ambitions.map(({ thread }) => thread)), loaded.originals),
      );
    if (form === 'csv')
      return respondCsv(ambitionsCsv(loaded), `${organisation.slug}-${publication}-ambities.csv`, c.req.url);
    const request = readRequest(ambitionRequest, c.req.url);
    return respondPage(
      <AmbitionPage view={presentAmbitionPage(loaded, request, context)} words={context.words} />,
      context.voice.language,
    );
  });
}
