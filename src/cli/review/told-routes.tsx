import { setTimeout as pause } from 'node:timers/promises';
import type { Hono } from 'hono';
import { CorrectionListPage } from '../../features/corrections/pages/correction-list-page.tsx';
import { presentCorrections } from '../../features/corrections/pages/present-corrections.ts';
import { itemAddress } from '../../features/corrections/pages/present-desk.ts';
import { presentDone, presentReading, presentTold } from '../../features/corrections/pages/present-told.ts';
import { type ReviewContext, reviewAddress } from '../../features/corrections/pages/review-site.ts';
import { ToldPage } from '../../features/corrections/pages/told-page.tsx';
import { sayUnread } from '../read/say-unread.ts';
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

/** Where a review begins and goes on, its decisions, and its end. */
export function addToldRoutes(app: Hono, desk: ReviewDesk): void {
  const { session } = desk;

  app.get('/', async (c) => {
    const context = desk.contextOf(c.req);
    await Promise.race([session.settled(), pause(patienceMs)]);
    const { reading, unread } = session.documents;
    if (reading !== null)
      return respondReview(<ToldPage view={presentReading(context, reading)} />, context, 200, true);
    const { items, opened, left } = session.state;
    const [next] = items;
    if (next !== undefined) return leadTo(itemAddress(context, next.id));
    const view = presentDone(context, {
      documents: opened.length,
      left,
      unread: unread.map((error) => sayUnread(error, context.voice.language)),
    });
    return respondReview(<ToldPage view={view} />, context);
  });

  app.post('/terug', async (c) => {
    const context = desk.contextOf(c.req);
    return await keepOr(context, async () => {
      const id = await session.undoLast();
      await Promise.race([session.settled(), pause(patienceMs)]);
      const isThere = id !== null && session.documents.reading === null && session.find(id) !== null;
      return leadTo(isThere ? itemAddress(context, id) : reviewAddress(context, '/'));
    });
  });

  app.post('/overgeslagen', (c) => {
    session.askLeft();
    return leadTo(reviewAddress(desk.contextOf(c.req), '/'));
  });

  app.post('/toetsen', (c) => {
    session.switchKeys();
    return leadTo(reviewAddress(desk.contextOf(c.req), '/'));
  });

  app.get('/correcties', async (c) => {
    const context = desk.contextOf(c.req);
    const view = presentCorrections(context, await session.documents.journals());
    return respondReview(<CorrectionListPage view={view} words={context.words} />, context);
  });

  app.post('/correcties', async (c) => {
    const context = desk.contextOf(c.req);
    const { id } = await c.req.parseBody();
    return await keepOr(context, async () => {
      const journal = (await session.documents.journals()).find(({ entries }) =>
        entries.some((entry) => entry.id === id),
      );
      if (journal === undefined || typeof id !== 'string') return respondMissing(context);
      await session.undo(id, journal.file);
      return leadTo(reviewAddress(context, '/correcties'));
    });
  });

  app.get('/stop', (c) => {
    const context = desk.contextOf(c.req);
    const { review: t } = context.words;
    const view = presentTold(context, {
      title: t.stop,
      lead: t.stopLead,
      links: [{ href: reviewAddress(context, '/'), text: t.goOn }],
      button: { action: reviewAddress(context, '/stop'), text: t.stop },
    });
    return respondReview(<ToldPage view={view} />, context);
  });

  app.post('/stop', (c) => {
    const context = desk.contextOf(c.req);
    const { review: t } = context.words;
    desk.stop();
    const view = presentTold(context, { title: t.stopped, lead: t.stoppedLead });
    return respondReview(<ToldPage view={view} />, context);
  });
}
