import type { ReviewSession } from '../session/review-session.ts';

async function undoAll(session: ReviewSession, corrections: readonly string[], list: string): Promise<void> {
  await session.inTurn(async () => {
    for (const correction of corrections) {
      await session.keeping.undo(list, correction, { at: new Date().toISOString(), by: session.by });
      session.acts.forget(correction);
    }
    session.readAnew(null);
  });
}

/** Undoes one decision of a list. Throws as `Keeping.undo`. */
export async function undoDecision(session: ReviewSession, correction: string, list: string): Promise<void> {
  await undoAll(session, [correction], list);
}

/**
 * Undoes what was done last since the review began. Throws as `Keeping.undo`.
 * @returns what is asked again; null where nothing was done
 */
export async function undoLast(session: ReviewSession): Promise<string | null> {
  const act = session.acts.last;
  if (act === undefined) return null;
  if ('left' in act) {
    session.left.delete(act.id);
    session.acts.dropLast();
  } else await undoAll(session, act.corrections, act.list);
  return act.id;
}
