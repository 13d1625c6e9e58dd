import type { Question } from '../../model/chapter.ts';
import type { PassageDraft } from './chapter-draft.ts';
import type { MarkedBlock } from './marked-block.ts';

/**
 * "De buurt is veilig" below the last question of the goal before it, which nothing answers: the next goal, where the questions about a goal
 * are asked again right below it, or the text ends.
 */
export function isNextGoal(
  blocks: readonly MarkedBlock[],
  index: number,
  { asked, firstAsked, passage }: { asked: Question | null; firstAsked: Question | null; passage: PassageDraft | null },
): boolean {
  if (asked !== 'done' || firstAsked !== 'achieve' || passage === null || passage.blocks.length > 0) return false;
  const next = blocks[index + 1];
  if (next === undefined) return /[\p{L})]$/u.test(blocks[index]?.text ?? '');
  return next.mark.kind === 'question' && next.mark.question.question === 'done' && next.text !== passage.heading;
}
