import type { Hono } from 'hono';
import { seeProgress } from '../../drafts/policy.ts';
import { enterDraft } from '../../drafts/routes/enter-draft.ts';
import { isAllowed } from '../../people/working.ts';
import { respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { presentProgress } from '../pages/present-progress.ts';
import { ProgressPage } from '../pages/progress-page.tsx';
import { loadProgress } from '../queries/load-progress.ts';

/** How far a document is, and who has what to do in it. */
export function addProgressRoutes(app: Hono, desk: WorkDesk): void {
  app.get('/:organisation/documenten/:draft/voortgang', async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    if (!isAllowed(at.working, seeProgress, { state: draft.state, fields: [] }))
      return desk.respondMissing(c.req.raw, at.who);
    const context = desk.contextFor(c.req.raw);
    const now = desk.now();
    const loaded = await desk.read(at.working, (tx) => loadProgress(tx, at.working, draft, now));
    const page = <ProgressPage view={presentProgress(loaded, at, context, now)} />;
    return respondWork(page, context.voice.language);
  });
}
