import type { Answer } from '../answers/answer.ts';
import { makingsOf } from '../answers/makings-of.ts';
import type { Extent } from '../answers/reach.ts';
import { findItem } from '../queries/find-item.ts';
import { chosenOf, tryAnswer } from '../queries/try-answer.ts';
import type { ReviewSession } from '../session/review-session.ts';

/** An answer, how far it reaches, and why where the person said so. */
export type Choice = { readonly answer: Answer; readonly extent: Extent; readonly reason?: string | undefined };

/**
 * Makes a choice: it is laid down in the list of its document, and what it holds of is read anew.
 * @returns false where it is not asked any more
 * @throws what `Keeping.add` throws; then nothing was decided
 */
export async function decideItem(
  session: ReviewSession,
  id: string,
  { answer, extent, reason }: Choice,
): Promise<boolean> {
  return await session.inTurn(async () => {
    const asked = findItem(session, id);
    const makings = asked === null ? [] : makingsOf(chosenOf(session, asked), answer, extent);
    if (asked === null || makings.length === 0) return false;
    const { list } = asked.opened;
    // what was read on trial reaches a whole body
    const trial = extent === 'body' ? tryAnswer(session, asked, answer) : null;
    const at = new Date().toISOString();
    const decided = makings.map((making) => ({
      at,
      by: session.by,
      ...making,
      ...(reason !== undefined && { reason }),
    }));
    const made = await session.keeping.add(list, decided);
    session.acts.add({ id, corrections: made.map((one) => one.id), list });
    session.readAnew(trial);
    return true;
  });
}
