import { chapterLevels } from '../../../model/chapter.ts';
import {
  type ColumnMeaning,
  columnMeanings,
  type HeadingMeaning,
  headingMeanings,
  rowMeanings,
  statementMeanings,
} from '../../../model/correction.ts';
import { askedQuestions } from '../../../model/question.ts';
import { amountSides, type FigureRole, figureRoles } from '../../../model/statement.ts';
import type { ReviewItem } from '../../../review/item.ts';
import { type Answer, printAnswer } from './answer.ts';
import { readLevels } from './levels-answer.ts';
import { readPublication } from './publication-answer.ts';

type HeadingItem = Extract<ReviewItem, { about: 'heading' }>;
type ColumnItem = Extract<ReviewItem, { about: 'column' }>;

const levels: readonly HeadingMeaning[] = chapterLevels.map((level) => ({ is: 'chapter', level }));
const others: readonly HeadingMeaning[] = [
  ...askedQuestions.map((question) => ({ is: 'question' as const, question })),
  ...headingMeanings.map((is) => ({ is })),
];

/** What was read as a chapter is mostly one of another level. */
function headingAnswers({ means, second }: HeadingItem): readonly Answer[] {
  const known = means.is === 'chapter' ? [...levels, ...others] : [...others, ...levels];
  return second === null ? known : [second, ...known];
}

/** The role that was read is kept before others, and so is the year. */
function columnAnswers({ head, cells, means }: ColumnItem): readonly Answer[] {
  const years = [...(/(?:19|20)\d\d/.test(head) ? ['head' as const] : []), 0, -1, 1, null];
  const values = figureRoles.flatMap((role) => years.map((year) => ({ is: 'value' as const, role, year })));
  const misses = (one: Extract<ColumnMeaning, { is: 'value' }>) =>
    means?.is === 'value' ? Number(one.role !== means.role) + Number(one.year !== means.year) : 0;
  const told = columnMeanings.map((is) => ({ is }));
  const near = values.toSorted((one, other) => misses(one) - misses(other));
  const isOfWords = means?.is !== 'value' && !cells.some((cell) => /\d/.test(cell));
  return isOfWords ? [...told, ...near] : [...near, ...told];
}

const rows: readonly Answer[] = [
  ...amountSides.map((side) => ({ is: 'amount' as const, side })),
  ...rowMeanings.map((is) => ({ is })),
];

function all(item: ReviewItem): readonly Answer[] {
  // what is filled in has no list
  if (item.about === 'publication' || item.about === 'levels') return [];
  if (item.about === 'heading') return headingAnswers(item);
  if (item.about === 'row') return rows;
  return item.about === 'column' ? columnAnswers(item) : [...item.candidates, ...statementMeanings];
}

/** What an item can be besides what it was read as, the likeliest first. */
export function listAnswers(item: ReviewItem): readonly Answer[] {
  const answers = new Map(all(item).map((answer) => [printAnswer(answer), answer]));
  if (item.means !== null) answers.delete(printAnswer(item.means));
  return [...answers.values()];
}

/** A choice of a list: an answer, or a role of which the year is asked after it. */
export type Choice = Answer | { readonly is: 'role'; readonly role: FigureRole };

export function printChoice(choice: Choice): string {
  return typeof choice !== 'string' && choice.is === 'role' ? `value:${choice.role}` : printAnswer(choice);
}

/** What an item is asked first: of a column whose values have a role that role alone, since with their years these are thirty. */
export function listChoices(item: ReviewItem): readonly Choice[] {
  const choices = listAnswers(item).map((answer): Choice => {
    return typeof answer !== 'string' && answer.is === 'value' ? { is: 'role', role: answer.role } : answer;
  });
  return [...new Map(choices.map((choice) => [printChoice(choice), choice])).values()];
}

/** The answers of one role, by their years; none where the text names no role, or an item has none. */
export function listYears(item: ReviewItem, text: string): readonly Answer[] {
  const role = /^value:([a-z]+)$/.exec(text)?.[1];
  return listAnswers(item).filter(
    (answer) => typeof answer !== 'string' && answer.is === 'value' && answer.role === role,
  );
}

/** The answer that a form carries; null where an item cannot be answered so. */
export function readAnswer(item: ReviewItem, text: string): Answer | null {
  if (item.about === 'publication') return readPublication(text);
  if (item.about === 'levels') return readLevels(item, text);
  if (item.means !== null && printAnswer(item.means) === text) return item.means;
  return listAnswers(item).find((answer) => printAnswer(answer) === text) ?? null;
}
