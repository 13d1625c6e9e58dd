import type { Block, Heading, Paragraph } from '../../../model/block.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { findPublicationName } from '../../identity/publication-name.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isWQuestion } from '../../questions/question-order.ts';
import { readChapterHeading } from '../chapters/chapter-heading.ts';
import { mandatoryParagraphs, matterTitles, ownPassageTitles } from '../chapters/chapter-words.data.ts';
import { looksLikeTitle } from './looks-like-title.ts';

const codeAlone = /^\d{1,2}[A-Za-z]?(?:\.\d{1,2}[a-z]?){1,4}\.?$/;
/** "Subdoelstelling 4.3.1:" with or without its title on the same line. */
const codedGoal = /^(?:sub)?doelstelling (\d{1,2}(?:\.\d{1,2}){1,4}) ?(?:$|:$|: (.+)$)/i;
const longest = 160;

/**
 * Puts a code that stands on a line of its own before the title on the next: "2.1.4" above "Handel bevorderen", "Programma 2" above
 * "Economie". Not where the lines are cells of a table that lost its form: a value comes after those.
 */
export function joinHeadings(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const title = blocks[index + 1];
    const goal = readCodedGoal(block, title, blocks[index + 2]);
    if (goal !== null) {
      joined.push(goal.block);
      index += goal.taken;
    } else if (
      isLine(block) &&
      title !== undefined &&
      isLine(title) &&
      belongTogether(block, title, blocks[index + 2])
    ) {
      joined.push({ ...block, text: `${foldSpace(block.text)} ${foldSpace(title.text)}` });
      index += 1;
    } else joined.push(block);
  }
  return joined;
}

function isLine(block: Block): block is Heading | Paragraph {
  return (block.kind === 'heading' || block.kind === 'paragraph') && block.text.length <= longest;
}

function belongTogether(code: Heading | Paragraph, title: Heading | Paragraph, next: Block | undefined): boolean {
  const isNumber = codeAlone.test(code.text);
  if ((!isNumber && !isBareLevel(code.text)) || !isOpenTitle(foldSpace(title.text), title)) return false;
  if (next === undefined || !isLine(next)) return true;
  // A decimal number has the form of a code: then running text, a question or a heading must follow.
  const text = foldSpace(next.text);
  if (isNumber)
    return (
      next.kind === 'heading' || text.length > 60 || /\s\S+\s\S+\s.*[.!?]$/.test(text) || readQuestion(text) !== null
    );
  return /\p{L}{2}/u.test(text);
}

/** A goal with a code is a chapter where a question is asked about it; elsewhere it is part of an answer. */
function readCodedGoal(
  block: Block,
  below: Block | undefined,
  next: Block | undefined,
): { readonly block: Block; readonly taken: number } | null {
  if (!isLine(block) || below === undefined || !isLine(below)) return null;
  const [, code, title = ''] = codedGoal.exec(foldSpace(block.text)) ?? [];
  if (code === undefined) return null;
  if (title !== '') return asks(below.text) ? { block: { ...block, text: `${code} ${title}` }, taken: 0 } : null;
  const isTitled = isOpenTitle(foldSpace(below.text), below) && next !== undefined && isLine(next) && asks(next.text);
  return isTitled ? { block: { ...block, text: `${code} ${foldSpace(below.text)}` }, taken: 1 } : null;
}

function asks(text: string): boolean {
  const question = readQuestion(foldSpace(text))?.question;
  return question !== undefined && isWQuestion(question);
}

/** "Programma 2": a word of level and a code, without a title. */
function isBareLevel(text: string): boolean {
  if (text.length > 40) return false;
  const heading = readChapterHeading(text, false);
  return heading?.named === true && heading.code !== null && heading.title === foldSpace(text);
}

/** A title that no code, question or known kind of page claims already. */
function isOpenTitle(text: string, block: Heading | Paragraph): boolean {
  const looks = block.kind === 'heading' || block.bold === true || looksLikeTitle(text, false);
  if (!looks || !/^['‘"“(]?\p{Lu}|^\(\p{L}/u.test(text) || readQuestion(text) !== null) return false;
  if (readChapterHeading(text, true) !== null || findPublicationName(text)?.whole) return false;
  const key = nameKey(text);
  return (
    !matterTitles.has(key) && !mandatoryParagraphs.has(key) && !ownPassageTitles.some((own) => key.startsWith(own))
  );
}
