import type { Question } from '../model/question.ts';
import type { StatedChapter } from './stated.ts';

/** Sites give a chapter a page for each of these: what is wanted and what came of it, what is done for that, how things stand. */
const pages: { readonly [question in Question]?: 'goals' | 'deeds' | 'state' } = {
  achieve: 'goals',
  conclusion: 'goals',
  do: 'deeds',
  done: 'deeds',
  situation: 'state',
};

type Said = Pick<StatedChapter, 'passages' | 'commitments' | 'accounts' | 'indicators'>;

function questionsOf({ passages, commitments, accounts }: Said): readonly Question[] {
  return [...passages, ...commitments, ...accounts].map(({ question }) => question);
}

/**
 * Whether of a chapter the page is at hand that had the indicators of an earlier one: it has indicators, or says something under one of the
 * questions that the earlier answered. From the page of what it costs, or a few lines that lead the chapter in, nothing follows about a table
 * of goals.
 */
export function hasSamePage(before: Said, after: Said): boolean {
  if (after.indicators.length > 0) return true;
  const now = questionsOf(after);
  const then = new Set(questionsOf(before).flatMap((question) => pages[question] ?? []));
  if (then.size === 0) return now.some((question) => question !== 'cost');
  return now.some((question) => {
    const page = pages[question];
    // Under a heading that asks no known question anything can stand.
    return question === 'other' || (page !== undefined && then.has(page));
  });
}
