import type { Rule } from './rule.ts';
import { accountWithoutCommitment } from './rules/account-without-commitment.ts';
import { actualMissing } from './rules/actual-missing.ts';
import { amountsRestated } from './rules/amounts-restated.ts';
import { answerRepeatsPlan } from './rules/answer-repeats-plan.ts';
import { chapterMerged } from './rules/chapter-merged.ts';
import { chapterRenumbered } from './rules/chapter-renumbered.ts';
import { chapterSplit } from './rules/chapter-split.ts';
import { chapterVanished } from './rules/chapter-vanished.ts';
import { commitmentDropped } from './rules/commitment-dropped.ts';
import { commitmentRepeated } from './rules/commitment-repeated.ts';
import { commitmentUnanswered } from './rules/commitment-unanswered.ts';
import { duePassed } from './rules/due-passed.ts';
import { figuresConflict } from './rules/figures-conflict.ts';
import { historyRestated } from './rules/history-restated.ts';
import { indicatorRenamed } from './rules/indicator-renamed.ts';
import { indicatorSetReplaced } from './rules/indicator-set-replaced.ts';
import { indicatorVanished } from './rules/indicator-vanished.ts';
import { missingUnexplained } from './rules/missing-unexplained.ts';
import { noIndicators } from './rules/no-indicators.ts';
import { notMeasurable } from './rules/not-measurable.ts';
import { notationMixed } from './rules/notation-mixed.ts';
import { passageDuplicated } from './rules/passage-duplicated.ts';
import { questionMissing } from './rules/question-missing.ts';
import { referenceAmbiguous } from './rules/reference-ambiguous.ts';
import { referenceDangling } from './rules/reference-dangling.ts';
import { signConventionMixed } from './rules/sign-convention-mixed.ts';
import { staleYear } from './rules/stale-year.ts';
import { sumMismatch } from './rules/sum-mismatch.ts';
import { targetBelowActual } from './rules/target-below-actual.ts';
import { targetChanged } from './rules/target-changed.ts';
import { targetLoweredAndMet } from './rules/target-lowered-and-met.ts';
import { targetMissedUnexplained } from './rules/target-missed-unexplained.ts';
import { targetMissing } from './rules/target-missing.ts';
import { targetUntestable } from './rules/target-untestable.ts';
import { textCopied } from './rules/text-copied.ts';
import { trendBreak } from './rules/trend-break.ts';

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
  targetUntestable,
  targetBelowActual,
  targetMissedUnexplained,
  trendBreak,
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
  textCopied,
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
  signConventionMixed,
];
