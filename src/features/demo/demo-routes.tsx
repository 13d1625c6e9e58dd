import type { Hono } from 'hono';
import { roles } from '../../model/rights/role.ts';
import { readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';
import { DemoPage } from './demo-page.tsx';
import { findExample } from './find-example.ts';
import { playRole } from './play-role.ts';

/** Where a newcomer tries the invented example, as whoever they choose. Only a server that is of this machine alone has these routes. */
export function addDemoRoutes(app: Hono, desk: WorkDesk): void {
  app.get('/proef', async (c) => {
    // What is in the record may have changed since the start.
    const example = await findExample(desk.record);
    if (example === null) return desk.respondMissing(c.req.raw, null);
    const context = desk.contextFor(c.req.raw);
    return respondWork(<DemoPage organisation={example.name} context={context} />, context.voice.language);
  });

  app.post('/proef', async (c) => {
    const example = await findExample(desk.record);
    const chosen = (await readFields(c.req.raw)).one('rol');
    const role = roles.find((one) => one === chosen);
    if (example === null || role === undefined) return desk.respondMissing(c.req.raw, null);
    const accountId = await playRole(desk, example, role);
    const { headers } = c.req.raw;
    const begun = await desk.accounts.api.signInAs({ body: { accountId }, headers, asResponse: true });
    const { voice } = desk.contextFor(c.req.raw);
    return leadTo(voice, `/beheer/${example.slug}`, { cookies: begun.headers.getSetCookie() });
  });
}
