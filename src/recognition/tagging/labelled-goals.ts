import { labelRole, readLabel } from '../lexicon/label-words.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import type { Chosen } from './best-path.ts';
import type { Tag } from './tag.ts';

/**
 * Texts called a goal ("Doel: …") below the answer to what is done, where what is done is asked again before any other question: each is the
 * next goal of a chapter that said its first where that was asked. By the index of its block. Where nothing asks again, or nothing was
 * answered yet, the label only says what the actions below are for.
 */
export function findLabelledGoals(
  blocks: readonly MarkedBlock[],
  tags: ReadonlyMap<number, Chosen<Tag>>,
): ReadonlySet<number> {
  const found = new Set<number>();
  /** Those since the last question. */
  let waiting: number[] = [];
  let isWanted = false;
  /** What is done was asked, and whether anything was answered. */
  let done: 'not asked' | 'asked' | 'answered' = 'not asked';
  for (const [index, { block, mark, text }] of blocks.entries()) {
    const tag = tags.get(index)?.tag;
    if (tag?.kind === 'question') {
      if (tag.question === 'do') for (const one of waiting) found.add(one);
      done = tag.question === 'do' ? 'asked' : 'not asked';
      isWanted ||= tag.question === 'achieve';
      waiting = [];
    } else if (tag !== undefined && tag.kind !== 'text' && tag.kind !== 'within') {
      done = 'not asked';
      isWanted &&= tag.kind !== 'chapter';
      waiting = [];
    } else if (done === 'answered' && isWanted && block.kind === 'paragraph' && isCalledGoal(text)) waiting.push(index);
    else if (done === 'asked' && mark.kind !== 'note' && !isCalledGoal(text)) done = 'answered';
  }
  return found;
}

function isCalledGoal(text: string): boolean {
  const label = readLabel(text)?.label;
  return label !== undefined && labelRole(label) === 'goal';
}
