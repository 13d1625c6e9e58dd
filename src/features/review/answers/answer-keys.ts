import { chapterLevels } from '../../../model/chapter.ts';
import { columnMeanings, headingMeanings, rowMeanings, statementMeanings } from '../../../model/correction.ts';
import { askedQuestions } from '../../../model/question.ts';
import { amountSides, figureRoles } from '../../../model/statement.ts';
import type { ReviewItem } from '../../../review/item.ts';
import { type Choice, printChoice } from './list-answers.ts';
import type { Extent } from './reach.ts';

/** The letters among these are keys of nothing else: `l`, `n`, `p`, `y` and `z` are. */
const keys = '123456789abcdefghijk';

/** Where the year of a value is told, in the order in which its keys stand. */
const years: readonly (number | 'head' | null)[] = ['head', 0, -1, 1, null];

/** All that things of one sort can be answered with, as forms carry it; each has the key of its place. */
const places: Readonly<Record<Exclude<ReviewItem['about'], 'publication' | 'levels'>, readonly string[]>> = {
  heading: [
    ...askedQuestions.map((question) => `question:${question}`),
    ...headingMeanings,
    ...chapterLevels.map((level) => `chapter:${level}`),
  ],
  column: [...figureRoles.map((role) => `value:${role}`), ...columnMeanings],
  row: [...amountSides.map((side) => `amount:${side}`), ...rowMeanings],
  statement: statementMeanings,
};

/**
 * The key of an answer: the same wherever it can be given, so that hands may know it; not its place in a list, where what fits best stands first.
 * Null where it has none.
 */
export function keyOf({ about }: ReviewItem, choice: Choice): string | null {
  if (about === 'publication' || about === 'levels') return null;
  const place =
    typeof choice !== 'string' && choice.is === 'value'
      ? years.indexOf(choice.year)
      : places[about].indexOf(printChoice(choice));
  return keys[place] ?? null;
}

/** Of a text, and of which publication a file is: what stands first is confirmed. */
const extentKeys: Readonly<Record<'texts' | 'files', Readonly<Partial<Record<Extent, string>>>>> = {
  texts: { body: 'Enter', publication: '2', file: '3' },
  files: { file: 'Enter', folder: '2', here: '3' },
};

/** The key of how far a choice reaches: the same too where another extent is not there. */
export function keyOfExtent({ about }: ReviewItem, extent: Extent): string | null {
  return extentKeys[about === 'publication' ? 'files' : 'texts'][extent] ?? null;
}
