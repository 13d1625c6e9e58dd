import type { Hono } from 'hono';
import { placeId } from '../../../ui/original/original.tsx';
import { printAnswer } from '../answers/answer.ts';
import { parseLevels } from '../answers/levels-answer.ts';
import { reviewAddress } from '../pages/review-site.ts';
import { findItem } from '../queries/find-item.ts';
import { leadTo, type ReviewDesk } from './review-desk.ts';
import { respondMissing } from './told-routes.tsx';

/** What a person says of the levels of headings, all in one form: it leads to what that would change, or back where nothing was said. */
export function addLevelsRoutes(app: Hono, desk: ReviewDesk): void {
  const { session } = desk;

  app.post('/vraag/:id/niveaus', async (c) => {
    const context = desk.contextOf(c.req);
    const found = findItem(session, c.req.param('id'));
    const sent = await c.req.parseBody({ all: true });
    if (found?.open.item.about !== 'levels') return respondMissing(context);
    const fields = [sent.level ?? []].flat().filter((field) => typeof field === 'string');
    const answer = parseLevels(found.open.item, fields);
    const { id } = found.open;
    if (answer === null) return leadTo(reviewAddress(context, `/vraag/${id}#${placeId}`));
    return leadTo(reviewAddress(context, `/vraag/${id}/keuze#${placeId}`, { answer: printAnswer(answer) }));
  });
}
