import type { Hono } from 'hono';
import { readRequest } from '../../frame/list/list-request.ts';
import { respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { loadState } from './pages/state/load-state.ts';
import { presentState } from './pages/state/present-state.ts';
import { StatePage } from './pages/state/state-page.tsx';
import { stateRequest } from './pages/state/state-request.ts';

/** The state of account of an organisation. */
export function addStateRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/stand', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const request = readRequest(stateRequest, c.req.url);
    const loaded = await desk.inOrganisation(organisation, (tx) => loadState(tx, organisation, request));
    return respondPage(
      <StatePage view={presentState(loaded, context)} words={context.words} />,
      context.voice.language,
    );
  });
}
