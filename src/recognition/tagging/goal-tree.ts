import { countWords } from '../../model/text/fold-space.ts';
import { startsWithLevel } from '../outline/chapters/chapter-heading.ts';
import { plainCode } from '../outline/chapters/chapter-order.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';

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

/** "Programma 3: Doelenboom" within programme 3: a part of the chapter, not another one. */
export function isTreeOfChapter(block: MarkedBlock, chapter: { readonly code: string | null } | null): boolean {
  if (block.mark.kind !== 'chapter' || chapter === null || !headsGoalTree(block.mark.heading.title)) return false;
  return block.mark.heading.code === null || block.mark.heading.code === chapter.code;
}

/** Whether a number of more parts ("1.1.2") in the goal tree of a chapter does not begin with its code, as the chapters below it do. */
export function isInTree({ mark }: MarkedBlock, chapterCode: string | null): boolean {
  if (mark.kind !== 'chapter' || chapterCode === null) return false;
  const { code } = mark.heading;
  return code?.includes('.') === true && !code.startsWith(`${chapterCode}.`);
}

/** "Doelenboom", with the name of the chapter before it or without. */
export function headsGoalTree(heading: string | null): boolean {
  return heading !== null && /(?:^|[\s:])doelenboom$/i.test(heading);
}

/**
 * Whether a line that has the form of a chapter numbers a goal: "1. Inwoners zijn gezond" under a W-question, any number on the page of a
 * goal tree. A title that begins with a word of level ("3. Programma Ruimte") is a chapter all the same.
 */
export function isGoalNumber(
  block: MarkedBlock,
  place: {
    isGoalTree: boolean;
    isAsked: boolean /** Of the chapter, where is asked what is wanted. */;
    ownCode: string | null;
  },
): boolean {
  if (block.mark.kind !== 'chapter') return false;
  const { code, named, title } = block.mark.heading;
  if (named || code === null) return false;
  if (place.isGoalTree) return true;
  if (!place.isAsked || startsWithLevel(title)) return false;
  if (code.includes('.')) return isGoalOfChapter(block, code, place.ownCode);
  return block.rank !== null || /^\d{1,2}[.)]/.test(block.text);
}

/** "4.1 Een stad waarin iedereen veilig over straat kan lopen" where 4 asks what is wanted: too long for the title of a chapter below. */
function isGoalOfChapter(block: MarkedBlock, code: string, ownCode: string | null): boolean {
  if (block.mark.kind !== 'chapter' || ownCode === null) return false;
  if (!plainCode(code).startsWith(`${plainCode(ownCode)}.`)) return false;
  return countWords(block.mark.heading.title) >= fewestWords;
}

/** Titles of chapters are shorter; what is aimed at is mostly told in more words. */
const fewestWords = 9;
