import type { Hono } from 'hono';
import { inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { listWithdrawals } from '../publications/queries/withdrawals.ts';
import { headData, logData } from './data/log-data.ts';
import { HeadPage } from './pages/head-page.tsx';
import { LogPage } from './pages/log-page.tsx';
import { presentHead, presentLog } from './pages/present-log.ts';
import { listPublishedHeads } from './queries/list-published-heads.ts';

/** How the event log of an organisation ended, by day: as page and as data. */
export function addLogRoutes(app: Hono, desk: Desk): void {
  const headsOf = (organisation: Organisation) =>
    desk.inOrganisation(organisation, (tx) => listPublishedHeads(tx, organisation.organisationId));

  app.get(`/:organisation/${inForms('list', 'logboek')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    if (organisation === null) return await desk.respondMissing(c.req.path, context);
    const heads = await headsOf(organisation);
    const withdrawals = await desk.inOrganisation(organisation, (tx) =>
      listWithdrawals(tx, organisation.organisationId),
    );
    const response = await desk.respond(c.req.raw, readForm(c.req.param('list')).form, {
      page: () => <LogPage view={presentLog(organisation, heads, withdrawals, context)} words={context.words} />,
      data: () => logData(organisation, heads, withdrawals),
    });
    return unkept(response);
  });

  app.get(`/:organisation/logboek/${inForms('day', '\\d{4}-\\d{2}-\\d{2}')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const { name, form } = readForm(c.req.param('day'));
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    const head = organisation && (await headsOf(organisation)).find(({ day }) => day === name);
    if (organisation === null || head == null) return await desk.respondMissing(c.req.path, context);
    const response = await desk.respond(c.req.raw, form, {
      page: () => <HeadPage view={presentHead(organisation, head, context)} words={context.words} />,
      data: () => headData(organisation, head),
    });
    return unkept(response);
  });
}

/** Publishing is no event, so a page that was kept would not be made anew for it; and who comes to check must see what the record says now. */
function unkept(response: Response): Response {
  response.headers.set('cache-control', 'no-store');
  return response;
}
