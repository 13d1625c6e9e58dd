import { startsWithLevel } from './chapter-heading.ts';
import type { MarkedBlock } from './marked-block.ts';

const goalHeading = /^(?:doelenboom|programmadoel(?:en|stelling(?:en)?)?(?: en .{1,60})?)$/im;

/**
 * Whether a page shows the goal tree of one programme: a line "Doelenboom" or "Programmadoelstelling", and no heading that names another
 * chapter by a word of level. Its numbered lines are goals ("1 …") and performances ("1.1 …"), after the practice of budgets that follow
 * programme, goal, effect indicator and performance.
 */
export function isGoalTree(blocks: readonly MarkedBlock[]): boolean {
  const named = blocks.filter(({ mark }) => mark.kind === 'chapter' && mark.heading.named).length;
  return named === 0 && blocks.some(({ block }) => isGoalHeading(block));
}

function isGoalHeading(block: MarkedBlock['block']): boolean {
  return (
    (block.kind === 'heading' || block.kind === 'paragraph') && block.text.length < 500 && goalHeading.test(block.text)
  );
}

/**
 * Whether a line that has the form of a chapter numbers a goal: "1. Inwoners zijn gezond" under a W-question, any number on the page of a
 * goal tree. A title that begins with a word of level ("3. Programma Ruimte") is a chapter all the same.
 */
export function isGoalNumber(block: MarkedBlock, place: { isGoalTree: boolean; isAsked: boolean }): boolean {
  if (block.mark.kind !== 'chapter') return false;
  const { code, named, title } = block.mark.heading;
  if (named || code === null) return false;
  if (place.isGoalTree) return true;
  if (!place.isAsked || code.includes('.') || startsWithLevel(title)) return false;
  return block.rank !== null || /^\d{1,2}[.)]/.test(block.text);
}
