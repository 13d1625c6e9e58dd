import type { ChapterDraft } from './chapter-draft.ts';
import { isOfIndicators } from './chapter-heading.ts';
import { plainCode } from './chapter-order.ts';
import type { MarkedBlock } from './marked-block.ts';
import { isOwnPassage } from './own-passage.ts';

/** So many questions a chapter has at most before such a part. */
const searched = 12;

/** Whether a heading has the code of the chapter that it stands in. */
function isOfThisChapter({ mark }: MarkedBlock, chapter: ChapterDraft): boolean {
  if (mark.kind !== 'chapter' || mark.heading.code === null || chapter.code === null) return false;
  return plainCode(mark.heading.code) === plainCode(chapter.code);
}

/** Whether a heading such as "3. Indicatoren" goes on numbering the parts of a chapter that began with "1. Wat willen we bereiken?". */
function isNumberedPart({ mark }: MarkedBlock, chapter: ChapterDraft): boolean {
  if (mark.kind !== 'chapter' || mark.heading.named || !/^\d{1,2}$/.test(mark.heading.code ?? '')) return false;
  if (!isOwnPassage(mark.heading.title)) return false;
  return chapter.passages
    .slice(-searched)
    .some(({ heading }) => heading !== null && /^\d{1,2}[.)]? (?=\p{L})/u.test(heading));
}

/** "Prestatie-indicatoren 2.1 Handel" within 2.1, and "3. Indicatoren" below "1. Wat willen we bereiken?". */
export function isPartOfChapter(block: MarkedBlock, chapter: ChapterDraft | null): boolean {
  if (block.mark.kind !== 'chapter' || chapter === null) return false;
  return (isOfIndicators(block.text) && isOfThisChapter(block, chapter)) || isNumberedPart(block, chapter);
}
