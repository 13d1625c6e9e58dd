import type { Block } from '../../../model/block.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isOwnPassage } from '../chapters/own-passage.ts';
import { looksLikeTitle } from './looks-like-title.ts';

const most = 12;
const longest = 60;

/**
 * Whether a block is a row of buttons that open the parts of a page: known headings, line below line with no text between them, and a
 * heading right below. Each line would head nothing.
 */
export function isButtonRow(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.text.length > most * (longest + 1)) return false;
  if (next === undefined || !isHeadingLine(next)) return false;
  const lines = block.text.split('\n', most + 1).map(foldSpace);
  if (lines.length < 2 || lines.length > most) return false;
  if (!lines.every((line) => line.length <= longest && looksLikeTitle(line, false) && !/[?:]$/.test(line)))
    return false;
  return lines.filter((line) => isOwnPassage(line) || readQuestion(line) !== null).length >= 2;
}

function isHeadingLine(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' || block.text.length > longest || block.text.includes('\n')) return false;
  return looksLikeTitle(foldSpace(block.text), false) || readQuestion(block.text) !== null;
}
