import type { Hono } from 'hono';
import { placeId } from '../../../ui/original/original.tsx';
import { printAnswer } from '../answers/answer.ts';
import { parsePublication } from '../answers/publication-answer.ts';
import { ItemPage } from '../pages/item-page.tsx';
import { presentItem } from '../pages/present-item.ts';
import { reviewAddress } from '../pages/review-site.ts';
import { findItem } from '../queries/find-item.ts';
import { leadTo, type ReviewDesk, respondReview } from './review-desk.ts';
import { respondMissing } from './told-routes.tsx';

/** What a person fills in of which publication a file is: it leads to what that would change, or back with what is wrong. */
export function addPublicationRoutes(app: Hono, desk: ReviewDesk): void {
  const { session } = desk;

  app.post('/vraag/:id/publicatie', async (c) => {
    const context = desk.contextOf(c.req);
    const found = findItem(session, c.req.param('id'));
    const sent = await c.req.parseBody();
    if (found?.open.item.about !== 'publication') return respondMissing(context);
    const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
    const filled = { kind: textOf(sent.kind), year: textOf(sent.year), organisation: textOf(sent.organisation) };
    const parsed = parsePublication(filled);
    if ('answer' in parsed) {
      const answer = printAnswer(parsed.answer);
      return leadTo(reviewAddress(context, `/vraag/${found.open.id}/keuze#${placeId}`, { answer }));
    }
    const refilled = { filled, faults: parsed.faults };
    const view = presentItem(context, session.state, {
      ...found,
      original: await desk.originalOf(context, found),
      refilled,
    });
    return respondReview(<ItemPage view={view} words={context.words} />, context, 422);
  });
}
