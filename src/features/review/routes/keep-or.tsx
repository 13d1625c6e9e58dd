import { presentTold } from '../pages/present-told.ts';
import { type ReviewContext, reviewAddress } from '../pages/review-site.ts';
import { ToldPage } from '../pages/told-page.tsx';
import { type ReviewDesk, respondReview } from './review-desk.ts';

/** Answers with what a decision leads to; with one sentence where it could not be laid down, and then nothing was decided. */
export async function keepOr(
  desk: ReviewDesk,
  context: ReviewContext,
  keep: () => Promise<Response>,
): Promise<Response> {
  try {
    return await keep();
  } catch (error) {
    const lead = desk.sayings.fault(error, context.voice.language);
    if (lead === null) throw error;
    const view = presentTold(context, {
      title: context.words.review.notKept,
      lead,
      links: [{ href: reviewAddress(context, '/'), text: context.words.review.goOn }],
    });
    return respondReview(<ToldPage view={view} />, context, 409);
  }
}
