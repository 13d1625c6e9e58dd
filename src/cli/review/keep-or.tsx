import { CorrectionsFault } from '../../corrections/corrections-fault.ts';
import { presentTold } from '../../features/corrections/pages/present-told.ts';
import { type ReviewContext, reviewAddress } from '../../features/corrections/pages/review-site.ts';
import { ToldPage } from '../../features/corrections/pages/told-page.tsx';
import { tellFault } from '../faults/tell-fault.ts';
import { respondReview } from './review-desk.ts';

/** Answers with what a decision leads to; with one sentence where the journal could not be written, and then nothing was decided. */
export async function keepOr(context: ReviewContext, keep: () => Promise<Response>): Promise<Response> {
  try {
    return await keep();
  } catch (error) {
    if (!(error instanceof CorrectionsFault)) throw error;
    const view = presentTold(context, {
      title: context.words.review.notKept,
      lead: tellFault(error, context.voice.language),
      links: [{ href: reviewAddress(context, '/'), text: context.words.review.goOn }],
    });
    return respondReview(<ToldPage view={view} />, context, 409);
  }
}
