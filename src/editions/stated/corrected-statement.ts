import type { Correction } from '../../model/correction.ts';
import { headKey, statementKey } from '../../recognition/decided/decided.ts';
import { compareStated } from './compare-stated.ts';
import type { PlacedStated } from './list-stated.ts';

/** A statement as a page shows it. */
export type ShownStatement = Pick<PlacedStated, 'text' | 'chapter' | 'as' | 'column'>;

/** What pages showed of a statement before corrections changed, and show since: null where it was not there, or is no more. */
export type CorrectedStatement = { readonly was: ShownStatement | null; readonly now: ShownStatement | null };

function show({ text, chapter, as, column }: ShownStatement): ShownStatement {
  return { text, chapter, as, column };
}

/**
 * What a page has to tell of what is stated otherwise since corrections changed, for each chapter that it concerns: what goes to another chapter
 * is told where it was and where it is.
 * @returns each with the statement by which its chapter is known
 */
export function listCorrected<One extends PlacedStated>(
  before: readonly One[],
  after: readonly One[],
): readonly (CorrectedStatement & { readonly of: One })[] {
  return compareStated(before, after).flatMap((change): (CorrectedStatement & { readonly of: One })[] => {
    if ('one' in change) {
      const { one, is } = change;
      return [is === 'new' ? { of: one, was: null, now: show(one) } : { of: one, was: show(one), now: null }];
    }
    const both = { was: show(change.before), now: show(change.after) };
    const isElsewhere = change.before.chapter !== change.after.chapter;
    return [...(isElsewhere ? [{ of: change.before, ...both }] : []), { of: change.after, ...both }];
  });
}

/** Whether a decision can be why a statement is read otherwise: that of a text only of that text, that of a column of values only of what is under it. */
export function canExplain({ decision }: Pick<Correction, 'decision'>, { was, now }: CorrectedStatement): boolean {
  return [was, now].some((shown) => {
    if (shown === null) return false;
    if (decision.about === 'statement') return statementKey(decision.text) === statementKey(shown.text);
    if (decision.about !== 'column') return true;
    // What names rows or tells their unit makes or unmakes all that is read from the table.
    if (shown.column === null || decision.means.is !== 'value') return shown.column !== null;
    return headKey(decision.head) === headKey(shown.column);
  });
}
