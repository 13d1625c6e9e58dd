import type { Rule } from './rule.ts';
import { accountWithoutCommitment } from './rules/commitments/account-without-commitment.ts';
import { answerRepeatsPlan } from './rules/commitments/answer-repeats-plan.ts';
import { commitmentDropped } from './rules/commitments/commitment-dropped.ts';
import { commitmentRepeated } from './rules/commitments/commitment-repeated.ts';
import { commitmentUnanswered } from './rules/commitments/commitment-unanswered.ts';
import { duePassed } from './rules/commitments/due-passed.ts';
import { notMeasurable } from './rules/commitments/not-measurable.ts';
import { staleYear } from './rules/commitments/stale-year.ts';
import { budgetTextRepeated } from './rules/consistency/budget-text-repeated.ts';
import { changedAfterPublication } from './rules/consistency/changed-after-publication.ts';
import { figuresConflict } from './rules/consistency/figures-conflict.ts';
import { passageDuplicated } from './rules/consistency/passage-duplicated.ts';
import { referenceAmbiguous } from './rules/consistency/reference-ambiguous.ts';
import { referenceDangling } from './rules/consistency/reference-dangling.ts';
import { textCopied } from './rules/consistency/text-copied.ts';
import { actualMissing } from './rules/indicators/actual-missing.ts';
import { awayFromTarget } from './rules/indicators/away-from-target.ts';
import { baselineMoved } from './rules/indicators/baseline-moved.ts';
import { historyRestated } from './rules/indicators/history-restated.ts';
import { indicatorRenamed } from './rules/indicators/indicator-renamed.ts';
import { indicatorSetReplaced } from './rules/indicators/indicator-set-replaced.ts';
import { indicatorVanished } from './rules/indicators/indicator-vanished.ts';
import { jumpUnexplained } from './rules/indicators/jump-unexplained.ts';
import { missingUnexplained } from './rules/indicators/missing-unexplained.ts';
import { noIndicators } from './rules/indicators/no-indicators.ts';
import { notationMixed } from './rules/indicators/notation-mixed.ts';
import { outlookChanged } from './rules/indicators/outlook-changed.ts';
import { outlookLowered } from './rules/indicators/outlook-lowered.ts';
import { targetBelowActual } from './rules/indicators/target-below-actual.ts';
import { targetChanged } from './rules/indicators/target-changed.ts';
import { targetFilledLater } from './rules/indicators/target-filled-later.ts';
import { targetLoweredAndMet } from './rules/indicators/target-lowered-and-met.ts';
import { targetMissed } from './rules/indicators/target-missed.ts';
import { targetMissedUnexplained } from './rules/indicators/target-missed-unexplained.ts';
import { targetMissing } from './rules/indicators/target-missing.ts';
import { targetRelaxed } from './rules/indicators/target-relaxed.ts';
import { targetUntestable } from './rules/indicators/target-untestable.ts';
import { trendBreak } from './rules/indicators/trend-break.ts';
import { amountsRestated } from './rules/money/amounts-restated.ts';
import { forecastMoved } from './rules/money/forecast-moved.ts';
import { signConventionMixed } from './rules/money/sign-convention-mixed.ts';
import { spendingOffBudget } from './rules/money/spending-off-budget.ts';
import { sumMismatch } from './rules/money/sum-mismatch.ts';
import { chapterMerged } from './rules/structure/chapter-merged.ts';
import { chapterRenumbered } from './rules/structure/chapter-renumbered.ts';
import { chapterSplit } from './rules/structure/chapter-split.ts';
import { chapterVanished } from './rules/structure/chapter-vanished.ts';
import { questionMissing } from './rules/structure/question-missing.ts';

/** All rules, in the order in which readers see them. */
export const catalogue: readonly Rule[] = [
  targetChanged,
  targetLoweredAndMet,
  historyRestated,
  indicatorRenamed,
  indicatorVanished,
  indicatorSetReplaced,
  actualMissing,
  targetMissing,
  targetFilledLater,
  targetUntestable,
  targetBelowActual,
  targetMissedUnexplained,
  targetMissed,
  awayFromTarget,
  baselineMoved,
  outlookLowered,
  outlookChanged,
  targetRelaxed,
  trendBreak,
  jumpUnexplained,
  missingUnexplained,
  notationMixed,
  noIndicators,
  commitmentUnanswered,
  duePassed,
  answerRepeatsPlan,
  commitmentDropped,
  commitmentRepeated,
  accountWithoutCommitment,
  notMeasurable,
  staleYear,
  figuresConflict,
  changedAfterPublication,
  textCopied,
  budgetTextRepeated,
  passageDuplicated,
  referenceDangling,
  referenceAmbiguous,
  questionMissing,
  chapterRenumbered,
  chapterVanished,
  chapterSplit,
  chapterMerged,
  sumMismatch,
  amountsRestated,
  forecastMoved,
  spendingOffBudget,
  signConventionMixed,
];
