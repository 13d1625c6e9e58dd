import type { Hono } from 'hono';
import { respondPage } from '../../frame/respond.ts';
import type { Desk } from '../desk/desk.tsx';
import { OverduePage } from './pages/overdue-page.tsx';
import { presentOverdue } from './pages/present-overdue.ts';
import { findOverdue } from './queries/find-overdue.ts';

/** What is late in the documents of an organisation, where it shows that: there is no such page elsewhere. */
export function addOverdueRoutes(app: Hono, desk: Desk): void {
  app.get('/:organisation/achterstand', async (c) => {
    const context = desk.contextFor(c.req.raw);
    const organisation = await desk.organisationAt(c.req.param('organisation'));
    const list =
      organisation && (await desk.inOrganisation(organisation, (tx) => findOverdue(tx, organisation.organisationId)));
    if (organisation === null || list === null) return await desk.respondMissing(c.req.path, context);
    const view = presentOverdue(organisation, list, context);
    return respondPage(<OverduePage view={view} words={context.words} />, context.voice.language);
  });
}
