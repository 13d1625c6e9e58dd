import type { Hono } from 'hono';
import { readRequest } from '../../frame/list/list-request.ts';
import { inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { ambitionsData } from './agreement/ambition-data.ts';
import { AmbitionPage } from './agreement/ambition-page.tsx';
import { ambitionRequest } from './agreement/ambition-request.ts';
import { loadAmbitions } from './agreement/load-ambitions.ts';
import { presentAmbitionPage } from './agreement/present-ambitions.ts';

/** The ambitions of an agreement for a term with what became of each, as page and as data. */
export function addAgreementRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/:publication/${inForms('list', 'wat-kwam-ervan')}`, async (c, next) => {
    const context = desk.contextFor(c.req.raw);
    const publication = c.req.param('publication');
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    const loaded =
      organisation && (await desk.inOrganisation(organisation, (tx) => loadAmbitions(tx, organisation, publication)));
    // Another publication may have a chapter of that name.
    if (loaded === null) return await next();
    const request = readRequest(ambitionRequest, c.req.url);
    return await desk.respond(c.req.raw, readForm(c.req.param('list')).form, {
      page: () => <AmbitionPage view={presentAmbitionPage(loaded, request, context)} words={context.words} />,
      data: () => ambitionsData(loaded, request),
    });
  });
}
