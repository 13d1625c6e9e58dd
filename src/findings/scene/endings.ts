import { titleKey } from '../../model/text/keys.ts';
import { mayHideStatements } from '../../threading/hidden-statements.ts';
import { isInPart } from '../../threading/stated.ts';
import type { ChapterStatement, IndicatorStatement } from '../../threading/statement.ts';
import { byYear, compareYears, latestOf, publishedBefore } from '../../threading/timeline.ts';
import { coreOf } from '../../threading/words/name-core.ts';
import { isAtHand } from './at-hand.ts';
import type { IndicatorThread, Scene } from './scene.ts';

/** An indicator that is not found any more: the first chapter of its field about a later year, or later in its year, that could have had it, and where it stood last before that came out. */
export type Ending = {
  readonly indicator: IndicatorThread;
  readonly last: IndicatorStatement;
  readonly witness: ChapterStatement;
};

/** Whether an indicator steers: it has an aim or a result, and is not a table of years by way of background. */
function isSteering({ figures }: IndicatorStatement['indicator']): boolean {
  return figures.some(({ role }) => role === 'target' || role === 'budgeted' || role === 'achieved');
}

/** Whether a chapter has a row of that name though it is in another thread, as where a table was cut in two. */
function hasByName(scene: Scene, chapter: ChapterStatement, { indicator }: IndicatorStatement): boolean {
  const name = titleKey(coreOf(indicator.name).core);
  return scene.indicatorsOf(chapter).some((other) => titleKey(coreOf(other.indicator.name).core) === name);
}

/**
 * The indicators that are not found any more, though the chapter that should have them is at hand, and whole. Those that made way for a new set are left
 * out.
 */
export function findEndings(scene: Scene): readonly Ending[] {
  const replaced = new Set(scene.threading.replacements.flatMap(({ gone }) => gone));
  return scene.indicators.flatMap((indicator): Ending[] => {
    const latest = latestOf(indicator.statements);
    if (latest === undefined || !isSteering(latest.indicator)) return [];
    if (indicator.statements.some(({ key }) => replaced.has(key))) return [];
    const witness = byYear(scene.fieldOf(latest)?.statements ?? []).find(
      ({ publication, chapter }) =>
        (publication.kind === 'budget' || publication.kind === 'annual-report') &&
        compareYears(publication, latest.publication) > 0 &&
        isAtHand(chapter) &&
        !mayHideStatements(chapter) &&
        !isInPart(chapter),
    );
    if (witness === undefined || hasByName(scene, witness, latest)) return [];
    return [
      { indicator, last: latestOf(publishedBefore(indicator.statements, witness.publication)) ?? latest, witness },
    ];
  });
}
