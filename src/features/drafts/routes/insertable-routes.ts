import type { Hono } from 'hono';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { presentInsertable } from '../pages/chapter/present-insertable.ts';
import { readItems } from '../queries/read-items.ts';
import { enterDraft } from './enter-draft.ts';

/** What the script of a page can put into a text, as JSON. */
export function addInsertableRoutes(app: Hono, desk: WorkDesk): void {
  app.get('/:organisation/documenten/:draft/:item/in-te-voegen', async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    const { organisationId } = at.working;
    const items = await desk.read(at.working, (tx) => readItems(tx, organisationId, draft.draftId));
    return Response.json(presentInsertable(items, desk.contextFor(c.req.raw)));
  });
}
