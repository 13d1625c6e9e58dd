import type { Hono } from 'hono';
import { listMembers } from '../people/queries/list-members.ts';
import { respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { enterSettings } from './enter-settings.ts';
import { addPartRoutes } from './part-routes.tsx';
import { addReadingRoutes } from './reading/reading-routes.tsx';
import { addRetentionRoutes } from './retention/retention-routes.tsx';
import { SettingsPage } from './settings-page.tsx';

/** What is set for an organisation: a page that leads to each of it. */
export function addSettingsRoutes(app: Hono, desk: WorkDesk): void {
  addReadingRoutes(app, desk);
  addRetentionRoutes(app, desk);
  addPartRoutes(app, desk);

  app.get('/:organisation/instellingen', async (c) => {
    const at = await enterSettings(desk, c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const context = desk.contextFor(c.req.raw);
    const members = await desk.read(at.working, (tx) => listMembers(tx, at.organisation.organisationId, desk.now()));
    const people = members.filter(({ endedAt }) => endedAt === null).length;
    return respondWork(<SettingsPage asked={{ at, people }} context={context} />, context.voice.language);
  });
}
