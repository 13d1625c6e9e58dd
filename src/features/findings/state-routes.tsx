import type { Hono } from 'hono';
import { readRequest } from '../../frame/list/list-request.ts';
import { inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { loadStateData } from './data/state-data.ts';
import { loadState } from './pages/state/load-state.ts';
import { presentState } from './pages/state/present-state.ts';
import { StatePage } from './pages/state/state-page.tsx';
import { stateRequest } from './pages/state/state-request.ts';

/** The state of account of an organisation, as page and as data. */
export function addStateRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/${inForms('page', 'stand')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    return await desk.respond(c.req.raw, readForm(c.req.param('page')).form, {
      page: async () => {
        const request = readRequest(stateRequest, c.req.url);
        const loaded = await desk.inOrganisation(organisation, (tx) => loadState(tx, organisation, request));
        return <StatePage view={presentState(loaded, context)} words={context.words} />;
      },
      data: () => desk.inOrganisation(organisation, (tx) => loadStateData(tx, organisation)),
    });
  });
}
