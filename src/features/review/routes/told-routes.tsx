import { setTimeout as pause } from 'node:timers/promises';
import type { Hono } from 'hono';
import { askLeft } from '../commands/leave-item.ts';
import { undoDecision, undoLast } from '../commands/undo-decision.ts';
import { CorrectionListPage } from '../pages/correction-list-page.tsx';
import { presentCorrections } from '../pages/present-corrections.ts';
import { itemAddress } from '../pages/present-desk.ts';
import { presentDone, presentReading, presentTold } from '../pages/present-told.ts';
import { type ReviewContext, reviewAddress } from '../pages/review-site.ts';
import { ToldPage } from '../pages/told-page.tsx';
import { findItem } from '../queries/find-item.ts';
import { keepOr } from './keep-or.tsx';
import { leadTo, type ReviewDesk, respondReview } from './review-desk.ts';

/** How long a page waits for documents that are read anew before it says how far that is. */
const patienceMs = 1_500;

/** What is at no address: a question that was settled meanwhile, mostly. */
export function respondMissing(context: ReviewContext): Response {
  const { review: t } = context.words;
  const links = [{ href: reviewAddress(context, '/'), text: t.goOn }];
  const view = presentTold(context, { title: t.missing, lead: t.missingLead, links });
  return respondReview(<ToldPage view={view} />, context, 404);
}

/** Where a review begins and goes on, and its decisions. */
export function addToldRoutes(app: Hono, desk: ReviewDesk): void {
  const { session } = desk;

  app.get('/', async (c) => {
    const context = desk.contextOf(c.req);
    await Promise.race([session.ready(), pause(patienceMs)]);
    const { reading, unread } = session.documents;
    if (reading !== null)
      return respondReview(<ToldPage view={presentReading(context, reading)} />, context, 200, true);
    const { state } = session;
    const [next] = state.items;
    if (next !== undefined) return leadTo(itemAddress(context, next.id));
    const sentences = unread.map((error) => desk.sayings.unread(error, context.voice.language));
    const view = presentDone(context, state, sentences);
    return respondReview(<ToldPage view={view} />, context);
  });

  app.post('/terug', async (c) => {
    const context = desk.contextOf(c.req);
    return await keepOr(desk, context, async () => {
      const id = await undoLast(session);
      await Promise.race([session.settled(), pause(patienceMs)]);
      const isThere = id !== null && session.documents.reading === null && findItem(session, id) !== null;
      return leadTo(isThere ? itemAddress(context, id) : reviewAddress(context, '/'));
    });
  });

  app.post('/overgeslagen', (c) => {
    askLeft(session);
    return leadTo(reviewAddress(desk.contextOf(c.req), '/'));
  });

  app.post('/toetsen', (c) => {
    session.hasKeys = !session.hasKeys;
    return leadTo(reviewAddress(desk.contextOf(c.req), '/'));
  });

  app.get('/correcties', async (c) => {
    const context = desk.contextOf(c.req);
    const view = presentCorrections(context, await session.documents.lists());
    return respondReview(<CorrectionListPage view={view} words={context.words} />, context);
  });

  app.post('/correcties', async (c) => {
    const context = desk.contextOf(c.req);
    const { id } = await c.req.parseBody();
    return await keepOr(desk, context, async () => {
      const found = (await session.documents.lists()).find(({ entries }) => entries.some((entry) => entry.id === id));
      if (found === undefined || typeof id !== 'string') return respondMissing(context);
      await undoDecision(session, id, found.list);
      return leadTo(reviewAddress(context, '/correcties'));
    });
  });
}
