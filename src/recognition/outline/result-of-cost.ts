import type { MarkedBlock } from './marked-block.ts';
import { isWQuestion } from './question-order.ts';

/**
 * "Resultaat" below "Wat heeft het gekost?" is the financial result: a part of the answer, and not the question what was done. Every
 * such line becomes a heading without a question, until the next chapter or the next other question.
 */
export function withoutResultOfCost(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  let isCost = false;
  return blocks.map((block): MarkedBlock => {
    const { mark } = block;
    if (mark.kind === 'chapter') isCost = false;
    if (mark.kind !== 'question') return block;
    if (isCost && /^resultaat(?: (?:19|20)\d\d)?:?$/i.test(block.text)) return { ...block, mark: { kind: 'title' } };
    const { question } = mark.question;
    if (isWQuestion(question)) isCost = question === 'cost';
    return block;
  });
}
