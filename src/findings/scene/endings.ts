import { titleKey } from '../../recognition/gather/keys.ts';
import { mayHideStatements } from '../../threading/hidden-statements.ts';
import { isInPart } from '../../threading/stated.ts';
import type { ChapterStatement, IndicatorStatement } from '../../threading/statement.ts';
import { compareInTime } from '../../threading/timeline.ts';
import { coreOf } from '../../threading/words/name-core.ts';
import { isAtHand } from './at-hand.ts';
import type { IndicatorThread, Scene } from './scene.ts';

/** An indicator that is not found any more: where it stood last, and the first later chapter of its field that could have had it. */
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
    const last = indicator.statements.at(-1);
    if (last === undefined || replaced.has(last.key) || !isSteering(last.indicator)) return [];
    const witness = scene
      .fieldOf(last)
      ?.statements.find(
        ({ publication, chapter }) =>
          (publication.kind === 'budget' || publication.kind === 'annual-report') &&
          compareInTime(publication, last.publication) > 0 &&
          isAtHand(chapter) &&
          !mayHideStatements(chapter) &&
          !isInPart(chapter),
      );
    return witness === undefined || hasByName(scene, witness, last) ? [] : [{ indicator, last, witness }];
  });
}
