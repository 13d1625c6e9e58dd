import type { Question } from '../../model/question.ts';
import { isNumberedGoal } from '../outline/page/sole-title.ts';
import { isGoalTitle } from '../statements/goal-title.ts';
import type { Page, PageLine } from './page-lines.ts';
import { isEmpty, type Place } from './place.ts';

/** What no other evidence outweighs. */
export const sure = 12;

/**
 * "Doel 2: Groene wijken" below what is done is the next goal; marked up where nothing was asked, as one of several, it says what is to be reached
 * and asks it.
 */
export function weighGoalTitle({ asked, passage }: Place, { rank, text }: PageLine): number {
  if (asked === 'do' || asked === 'done') return 5;
  const isNext = passage?.question === 'achieve' && passage.rank === rank && isGoalTitle(passage.heading ?? '');
  return rank !== null && isNumberedGoal(text) && (asked === null || isNext) ? 1 : -sure;
}

/**
 * "De buurt is veilig" behind what is done for the goal before it, where what is done is asked again before anything else; or as the last line
 * below a question that nothing answers.
 */
export function weighGoal({ asked, firstAsked, passage }: Place, { index, text, ahead }: PageLine, page: Page): number {
  if ((asked !== 'do' && asked !== 'done') || passage === null || !isWanted(firstAsked)) return -sure;
  if (isEmpty(passage, index, page)) {
    const isLast = page.blocks[index + 1] === undefined && /[\p{L})]$/u.test(text);
    return isLast || (ahead?.isRight === true && ahead.question === asked && ahead.text !== passage.heading)
      ? 6
      : -sure;
  }
  return ahead?.question === 'do' || ahead?.question === 'done' ? -1 : -sure;
}

function isWanted(firstAsked: Question | null): boolean {
  return firstAsked === 'achieve' || firstAsked === 'situation';
}
