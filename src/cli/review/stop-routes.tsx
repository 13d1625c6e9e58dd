import type { Hono } from 'hono';
import { presentTold } from '../../features/review/pages/present-told.ts';
import { reviewAddress } from '../../features/review/pages/review-site.ts';
import { ToldPage } from '../../features/review/pages/told-page.tsx';
import { type ReviewDesk, respondReview } from '../../features/review/routes/review-desk.ts';

/** Where a review on one's own machine ends, and the program with it. */
export function addStopRoutes(app: Hono, desk: ReviewDesk, stop: () => void): void {
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
    stop();
    const view = presentTold(context, { title: t.stopped, lead: t.stoppedLead });
    return respondReview(<ToldPage view={view} />, context);
  });
}
