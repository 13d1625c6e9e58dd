import { setTimeout as pause } from 'node:timers/promises';
import type { Hono } from 'hono';
import { placeId } from '../../../ui/original/original.tsx';
import { printAnswer } from '../answers/answer.ts';
import { listYears, readAnswer } from '../answers/list-answers.ts';
import { readReason } from '../answers/read-reason.ts';
import { type Choice, decideItem } from '../commands/decide-item.ts';
import { leaveItem } from '../commands/leave-item.ts';
import { ChoicePage } from '../pages/choice-page.tsx';
import { ItemPage } from '../pages/item-page.tsx';
import { presentChoice } from '../pages/present-choice.ts';
import { presentItem } from '../pages/present-item.ts';
import { type ReviewContext, reviewAddress } from '../pages/review-site.ts';
import { type Asked, findItem } from '../queries/find-item.ts';
import { reachesOf, tryAnswer } from '../queries/try-answer.ts';
import { keepOr } from './keep-or.tsx';
import { leadTo, type ReviewDesk, respondReview } from './review-desk.ts';
import { respondMissing } from './told-routes.tsx';

/** How long a page waits for what a choice would change before it says how far that is. */
const glanceMs = 700;
/** The same of a page that said so: it stays in sight until the next is there. */
const furtherMs = 2_000;

/** One thing that is asked, what a choice would change, and the choices themselves. */
export function addItemRoutes(app: Hono, desk: ReviewDesk): void {
  const { session } = desk;
  app.get('/vraag/:id', async (c) => {
    const context = desk.contextOf(c.req);
    const found = findItem(session, c.req.param('id'));
    if (found === null) return respondMissing(context);
    const view = presentItem(context, session.state, { ...found, original: await desk.originalOf(context, found) });
    return respondReview(<ItemPage view={view} words={context.words} />, context);
  });

  app.get('/vraag/:id/keuze', async (c) => {
    const context = desk.contextOf(c.req);
    const found = findItem(session, c.req.param('id'));
    const text = c.req.query('answer') ?? '';
    const years = found === null ? [] : listYears(found.open.item, text);
    if (found !== null && years.length > 0) {
      const original = await desk.originalOf(context, found);
      const view = presentItem(context, session.state, { ...found, original, years });
      return respondReview(<ItemPage view={view} words={context.words} />, context);
    }
    const answer = found && readAnswer(found.open.item, text);
    const trial = found && answer && tryAnswer(session, found, answer);
    if (!found || !answer || !trial) return respondMissing(context);
    const patience = trial.isBegun ? furtherMs : glanceMs;
    await Promise.race([trial.judge(), pause(patience)]);
    const { preview } = trial;
    const isPassing = preview.done < preview.all || preview.isJudging;
    const original = await desk.originalOf(context, found);
    const view = presentChoice(context, session.state, { ...found, original, answer, preview });
    return respondReview(<ChoicePage view={view} words={context.words} />, context, 200, isPassing);
  });

  // What changes nothing needs no second look.
  app.post('/vraag/:id/klopt', async (c) => {
    const context = desk.contextOf(c.req);
    const found = findItem(session, c.req.param('id'));
    const answer = found?.open.item.means;
    if (!found || answer == null) return respondMissing(context);
    const { item, id } = found.open;
    // files that are asked about together are read alike: of all of them it is right, and nothing changes
    if (item.about === 'publication')
      return await decide(context, found, { answer, extent: item.files.length > 1 ? 'folder' : 'file' });
    const trial = tryAnswer(session, found, answer);
    await Promise.race([trial?.run(), pause(glanceMs)]);
    const isSilent = trial?.preview.changes.every(({ changes }) => changes.length === 0) ?? false;
    const isWhole = trial?.preview.done === trial?.preview.all;
    const extent = session.keeping.isAlone === true ? 'file' : 'body';
    if (isSilent && isWhole) return await decide(context, found, { answer, extent });
    return leadTo(reviewAddress(context, `/vraag/${id}/keuze#${placeId}`, { answer: printAnswer(answer) }));
  });

  app.post('/vraag/:id/besluit', async (c) => {
    const context = desk.contextOf(c.req);
    const found = findItem(session, c.req.param('id'));
    const sent = await c.req.parseBody();
    const answer = found && typeof sent.answer === 'string' && readAnswer(found.open.item, sent.answer);
    const extent = found && answer && reachesOf(session, found, answer).find((one) => one === sent.extent);
    const reason = readReason(sent.reason);
    if (!found || !answer || !extent || reason === null) return respondMissing(context);
    return await decide(context, found, { answer, extent, reason });
  });

  app.post('/vraag/:id/later', (c) => {
    leaveItem(session, c.req.param('id'));
    return leadTo(reviewAddress(desk.contextOf(c.req), '/'));
  });

  async function decide(context: ReviewContext, { open }: Asked, choice: Choice): Promise<Response> {
    return await keepOr(desk, context, async () => {
      const isMade = await decideItem(session, open.id, choice);
      return isMade ? leadTo(reviewAddress(context, '/')) : respondMissing(context);
    });
  }
}
