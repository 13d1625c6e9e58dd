import { isSum } from '../chapters/own-passage.ts';
import type { MarkedBlock } from '../marks/marked-block.ts';

/** Running text is longer than what stands on a cover. */
const longest = 80;
const mostRows = 2;
const value = /^[-€<>≤≥ ]*\d[\d.,]* ?%?$/u;

/**
 * Whether a text or a table above the title of a page belongs to no part of it: a few words, as a cover has, or sums and shares of the whole.
 * Running text and other tables belong to a title above them.
 */
export function isOfCover({ block, text, mark }: MarkedBlock): boolean {
  if (mark.kind !== 'content') return false;
  if (block.kind === 'paragraph') return text.length <= longest && !/[.:;?!]$/.test(text);
  if (block.kind !== 'table') return false;
  const isShort = block.rows.length <= mostRows && !block.rows.some((row) => row.some((cell) => value.test(cell.text)));
  return isShort || block.rows.every(([cell]) => isSum(cell?.text ?? '') || isShare(cell?.text ?? ''));
}

/** "17,5%", "x € 1.000" */
function isShare(text: string): boolean {
  return !/\p{L}{3}/u.test(text);
}
