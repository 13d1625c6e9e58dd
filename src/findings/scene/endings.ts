import { mayHideStatements } from '../../threading/hidden-statements.ts';
import { hasSamePage } from '../../threading/same-page.ts';
import { isInPart } from '../../threading/stated.ts';
import { byYear, compareYears, latestOf, publishedBefore } from '../../threading/timeline.ts';
import { coreOf } from '../../threading/words/name-core.ts';
import { indicatorKey } from '../../threading/words/sides-in.ts';
import { isAtHand } from './at-hand.ts';
import type { RowInText, SeenIndicator, SeenPage, SeenThread } from './seen.ts';

/** An indicator that is not found any more: the first chapter of its field about a later year, or later in its year, that could have had it, and where it stood last before that came out. */
export type Ending = {
  readonly thread: SeenThread;
  readonly last: SeenIndicator;
  readonly witness: SeenPage;
};

/** An indicator that stands last in a field. */
export type LastInField = {
  readonly thread: SeenThread;
  readonly statements: readonly RowInText[];
  /** Whether it made way for a new set. */
  readonly isReplaced: boolean;
};

/** Whether an indicator steers: it has an aim or a result, and is not a table of years by way of background. */
function isSteering({ figures }: SeenIndicator['indicator']): boolean {
  return figures.some(({ role }) => role === 'target' || role === 'budgeted' || role === 'achieved');
}

/** Whether a chapter has a row of that name though it is in another thread, as where a table was cut in two. */
function hasByName({ indicators }: SeenPage, { indicator }: SeenIndicator): boolean {
  const name = indicatorKey(coreOf(indicator.name).core);
  return indicators.some((other) => indicatorKey(coreOf(other.indicator.name).core) === name);
}

/**
 * The indicators of a field that are not found any more, though the chapter that should have them is at hand, and whole. Those that made way
 * for a new set are left out.
 */
export function findEndings(field: readonly SeenPage[], indicators: readonly LastInField[]): readonly Ending[] {
  const chapters = byYear(field);
  return indicators.flatMap(({ thread, statements, isReplaced }): Ending[] => {
    const latest = latestOf(statements);
    if (latest === undefined || isReplaced || !isSteering(latest.indicator)) return [];
    const witness = chapters.find(
      ({ publication, chapter }) =>
        (publication.kind === 'budget' || publication.kind === 'annual-report') &&
        compareYears(publication, latest.publication) > 0 &&
        isAtHand(chapter) &&
        hasSamePage(latest.chapter, chapter) &&
        !mayHideStatements(chapter) &&
        !isInPart(chapter),
    );
    if (witness === undefined || hasByName(witness, latest)) return [];
    return [{ thread, last: latestOf(publishedBefore(statements, witness.publication)) ?? latest, witness }];
  });
}
