import type { Hono } from 'hono';
import { respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { RightsPage } from './rights-page.tsx';

/** Who may do what, for who works for an organisation. */
export function addRightsRoutes(app: Hono, desk: WorkDesk): void {
  app.get('/:organisation/rechten', async (c) => {
    const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const context = desk.contextFor(c.req.raw);
    return respondWork(<RightsPage at={at} context={context} />, context.voice.language);
  });
}
