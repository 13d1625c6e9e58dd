import type { Cell } from '../figures/results.ts';
import type { SeenIndicator } from '../seen.ts';
import { type ChapterAndUnder, isSpokenOf, textsOf } from './explanations.ts';

/** Words by which a text speaks of an aim and not only of what is counted. */
const ofAim =
  /\b(?:doel\w*|streef\w*|ambitie\w*|norm\w*|bijgesteld|bijstell\w*|verlaagd|verlagen|verhoogd|verhogen|realistisch\w*|haalbaar|haalbare)\b/i;

/** Whether the document says why an aim is what it is: a footnote, or a text in the chapter that speaks of the aim of the indicator. */
export function isAimExplained(
  { statements }: { readonly statements: readonly (SeenIndicator & ChapterAndUnder)[] },
  { statement, figure }: Cell,
): boolean {
  const row = statements.find(({ key }) => key === statement.key);
  if (figure.footnote !== null || statement.indicator.footnote !== null || row === undefined) return true;
  return textsOf(row).some((text) => ofAim.test(text) && isSpokenOf(statement.indicator.name, [], [text]));
}
