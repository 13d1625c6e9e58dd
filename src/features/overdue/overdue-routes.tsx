import type { Hono } from 'hono';
import { inForms, readForm } from '../../frame/request.ts';
import type { Desk } from '../desk/desk.tsx';
import { overdueData } from './data/overdue-data.ts';
import { OverduePage } from './pages/overdue-page.tsx';
import { presentOverdue } from './pages/present-overdue.ts';
import { findOverdue } from './queries/find-overdue.ts';

/** What is late in the documents of an organisation, as page and as data, where it shows that: there is no such page elsewhere. */
export function addOverdueRoutes(app: Hono, desk: Desk): void {
  app.get(`/:organisation/${inForms('list', 'achterstand')}`, async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    const list =
      organisation && (await desk.inOrganisation(organisation, (tx) => findOverdue(tx, organisation.organisationId)));
    if (organisation === null || list === null) return await desk.respondMissing(c.req.path, context);
    return await desk.respond(c.req.raw, readForm(c.req.param('list')).form, {
      page: () => <OverduePage view={presentOverdue(organisation, list, context)} words={context.words} />,
      data: () => overdueData(organisation, list),
    });
  });
}
