import { setTimeout as pause } from 'node:timers/promises';
import type { Hono } from 'hono';
import { type Answer, printAnswer } from '../../features/corrections/answers/answer.ts';
import { readAnswer } from '../../features/corrections/answers/list-answers.ts';
import type { Extent } from '../../features/corrections/answers/reach.ts';
import { readReason } from '../../features/corrections/answers/read-reason.ts';
import { ChoicePage } from '../../features/corrections/pages/choice-page.tsx';
import { ItemPage } from '../../features/corrections/pages/item-page.tsx';
import { presentChoice } from '../../features/corrections/pages/present-choice.ts';
import { presentItem } from '../../features/corrections/pages/present-item.ts';
import { type ReviewContext, reviewAddress } from '../../features/corrections/pages/review-site.ts';
import { placeId } from '../../ui/original/original.tsx';
import { keepOr } from './keep-or.tsx';
import { leadTo, type ReviewDesk, respondReview } from './review-desk.ts';
import type { Asked } from './session.ts';
import { respondMissing } from './told-routes.tsx';

/** How long a page waits for what a choice would change before it says how far that is. */
const glanceMs = 700;

/** One thing that is asked, what a choice would change, and the choices themselves. */
export function addItemRoutes(app: Hono, desk: ReviewDesk): void {
  const { session } = desk;
  app.get('/vraag/:id', async (c) => {
    const context = desk.contextOf(c.req);
    const found = session.find(c.req.param('id'));
    if (found === null) return respondMissing(context);
    const view = presentItem(context, session.state, { ...found, original: await desk.originalOf(context, found) });
    return respondReview(<ItemPage view={view} words={context.words} />, context);
  });

  app.get('/vraag/:id/keuze', async (c) => {
    const context = desk.contextOf(c.req);
    const found = session.find(c.req.param('id'));
    const answer = found && readAnswer(found.open.item, c.req.query('answer') ?? '');
    const trial = found && answer && session.try(found, answer);
    if (!found || !answer || !trial) return respondMissing(context);
    const finished = trial.run();
    await Promise.race([finished, pause(glanceMs)]);
    const { preview } = trial;
    const original = await desk.originalOf(context, found);
    const view = presentChoice(context, session.state, { ...found, original, answer, preview });
    return respondReview(<ChoicePage view={view} words={context.words} />, context, 200, preview.done < preview.all);
  });

  // What changes nothing needs no second look.
  app.post('/vraag/:id/klopt', async (c) => {
    const context = desk.contextOf(c.req);
    const found = session.find(c.req.param('id'));
    const answer = found?.open.item.means;
    if (!found || answer == null) return respondMissing(context);
    const { item, id } = found.open;
    // files that are asked about together are read alike: of all of them it is right, and nothing changes
    if (item.about === 'publication')
      return await decide(context, found, answer, item.files.length > 1 ? 'folder' : 'file');
    const trial = session.try(found, answer);
    await Promise.race([trial?.run(), pause(glanceMs)]);
    const isSilent = trial?.preview.changes.every(({ changes }) => changes.length === 0) ?? false;
    const isWhole = trial?.preview.done === trial?.preview.all;
    if (isSilent && isWhole) return await decide(context, found, answer, 'body');
    return leadTo(reviewAddress(context, `/vraag/${id}/keuze#${placeId}`, { answer: printAnswer(answer) }));
  });

  app.post('/vraag/:id/besluit', async (c) => {
    const context = desk.contextOf(c.req);
    const found = session.find(c.req.param('id'));
    const sent = await c.req.parseBody();
    const answer = found && typeof sent.answer === 'string' && readAnswer(found.open.item, sent.answer);
    const extent = found && answer && session.extentsOf(found, answer).find((one) => one === sent.extent);
    const reason = readReason(sent.reason);
    if (!found || !answer || !extent || reason === null) return respondMissing(context);
    return await decide(context, found, answer, extent, reason);
  });

  app.post('/vraag/:id/later', (c) => {
    session.leave(c.req.param('id'));
    return leadTo(reviewAddress(desk.contextOf(c.req), '/'));
  });

  async function decide(
    context: ReviewContext,
    { open }: Asked,
    answer: Answer,
    extent: Extent,
    reason?: string,
  ): Promise<Response> {
    return await keepOr(context, async () => {
      const isMade = await session.decide(open.id, { answer, extent, reason });
      return isMade ? leadTo(reviewAddress(context, '/')) : respondMissing(context);
    });
  }
}
