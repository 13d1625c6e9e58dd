import type { Hono } from 'hono';
import { Outline } from '../../../drafting/compose/outline.ts';
import { respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { ChoosePage } from '../pages/live/choose-page.tsx';
import { presentChoose } from '../pages/live/present-choose.ts';
import { readItems } from '../queries/read-items.ts';
import { enterDraft } from './enter-draft.ts';

/** Where the code of a figure or a chapter is found that a text can name. */
export function addChooseRoutes(app: Hono, desk: WorkDesk): void {
  app.get('/:organisation/documenten/:draft/invoegen', async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    const context = desk.contextFor(c.req.raw);
    const { organisationId } = at.working;
    const outline = new Outline(await desk.read(at.working, (tx) => readItems(tx, organisationId, draft.draftId)));
    const view = presentChoose(draft, outline, c.req.query('onderdeel') ?? '', at, context);
    return respondWork(<ChoosePage view={view} />, context.voice.language);
  });
}
