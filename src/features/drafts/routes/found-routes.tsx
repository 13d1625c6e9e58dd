import type { Hono } from 'hono';
import { Outline } from '../../../drafting/compose/outline.ts';
import { respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import type { Lookout } from '../judged/lookout.ts';
import { FoundPage } from '../pages/found/found-page.tsx';
import { presentFoundPage } from '../pages/found/present-found-page.ts';
import { readItems } from '../queries/read-items.ts';
import { enterDraft } from './enter-draft.ts';

/** Who opens this page came for it. */
const patienceMs = 5_000;

/** All that is found in a document that is written. */
export function addFoundRoutes(app: Hono, desk: WorkDesk, lookout: Lookout): void {
  app.get('/:organisation/documenten/:draft/bevindingen', async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    const context = desk.contextFor(c.req.raw);
    const { organisationId } = at.working;
    const outline = new Outline(await desk.read(at.working, (tx) => readItems(tx, organisationId, draft.draftId)));
    const found = await lookout.find(draft.draftId, at.working, patienceMs);
    const view = presentFoundPage(draft, outline, found, at, context);
    return respondWork(<FoundPage view={view} />, context.voice.language);
  });
}
