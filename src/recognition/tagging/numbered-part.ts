import { isOfIndicators } from '../outline/chapters/chapter-heading.ts';
import { plainCode } from '../outline/chapters/chapter-order.ts';
import { isOwnPassage } from '../outline/chapters/own-passage.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';

/** Whether a heading has the code of the chapter that it stands in. */
function isOfThisChapter({ mark }: MarkedBlock, chapter: { readonly code: string | null }): boolean {
  if (mark.kind !== 'chapter' || mark.heading.code === null || chapter.code === null) return false;
  return plainCode(mark.heading.code) === plainCode(chapter.code);
}

/** "3. Indicatoren": a number of one part before the title of a part that pages have. */
function isNumberedPart({ mark }: MarkedBlock): boolean {
  if (mark.kind !== 'chapter' || mark.heading.named || !/^\d{1,2}$/.test(mark.heading.code ?? '')) return false;
  return isOwnPassage(mark.heading.title);
}

/**
 * "Prestatie-indicatoren 2.1 Handel" within 2.1, and "3. Indicatoren" below "1. Wat willen we bereiken?".
 * @param isNumbered the parts of the chapter so far have such numbers
 */
export function isPartOfChapter(
  block: MarkedBlock,
  chapter: { readonly code: string | null } | null,
  isNumbered: boolean,
): boolean {
  if (block.mark.kind !== 'chapter' || chapter === null) return false;
  return (isOfIndicators(block.text) && isOfThisChapter(block, chapter)) || (isNumbered && isNumberedPart(block));
}
