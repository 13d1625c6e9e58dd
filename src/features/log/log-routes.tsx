import type { Hono } from 'hono';
import { readForm } from '../../frame/request.ts';
import { respondData, respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { listWithdrawals } from '../publications/queries/withdrawals.ts';
import { HeadPage } from './pages/head-page.tsx';
import { headJson, logJson } from './pages/log-data.ts';
import { LogPage } from './pages/log-page.tsx';
import { presentHead, presentLog } from './pages/present-log.ts';
import { listPublishedHeads } from './queries/list-published-heads.ts';

/** How the event log of an organisation ended, by day: as page and as data. */
export function addLogRoutes(app: Hono, desk: Desk): void {
  const headsOf = (organisation: Organisation) =>
    desk.inOrganisation(organisation, (tx) => listPublishedHeads(tx, organisation.organisationId));

  app.get('/:organisation/:list{logboek(?:\\.json)?}', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const heads = await headsOf(organisation);
    const withdrawals = await desk.inOrganisation(organisation, (tx) =>
      listWithdrawals(tx, organisation.organisationId),
    );
    if (readForm(c.req.param('list')).form === 'json')
      return unkept(respondData('json', JSON.stringify(logJson(organisation, heads, withdrawals))));
    const view = presentLog(organisation, heads, withdrawals, context);
    return unkept(respondPage(<LogPage view={view} words={context.words} />, context.voice.language));
  });

  app.get('/:organisation/logboek/:day{\\d{4}-\\d{2}-\\d{2}(?:\\.json)?}', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('day'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    const head = organisation && (await headsOf(organisation)).find(({ day }) => day === name);
    if (organisation === null || head == null) return await desk.respondMissing(c.req.path, context);
    if (form === 'json') return unkept(respondData('json', JSON.stringify(headJson(organisation, head))));
    const view = presentHead(organisation, head, context);
    return unkept(respondPage(<HeadPage view={view} words={context.words} />, context.voice.language));
  });
}

/** Publishing is no event, so a page that was kept would not be made anew for it; and who comes to check must see what the record says now. */
function unkept(response: Response): Response {
  response.headers.set('cache-control', 'no-store');
  return response;
}
