import { printBlock } from '../../../editions/print-block.ts';
import { wordsOf } from '../../../model/block.ts';
import type { StatedChapter } from '../../../threading/stated.ts';
import { splitWords } from '../../../threading/words/split-words.ts';

/**
 * Whether a report says a commitment again word for word right above a list of what was done: "Doel: Schone straten. Dit hebben we daarvoor
 * gedaan:". Whatever words the list has, it tells of that commitment.
 */
export function leadsInDone(text: string, { passages }: StatedChapter): boolean {
  const wanted = ` ${splitWords(text).join(' ')} `;
  return passages.some(
    ({ question, blocks }) =>
      question === 'done' &&
      wordsOf(blocks).some(
        (block, index, words) =>
          block.kind === 'paragraph' &&
          words[index + 1]?.kind === 'list' &&
          ` ${splitWords(printBlock(block).join(' ')).join(' ')} `.includes(wanted),
      ),
  );
}
