import type { Inline, RichBlock, RichList, RichText } from './rich-text.ts';

/** How many words a text has as it is read: a live piece counts for one, and a footnote for what it says. */
export function countWords({ content }: RichText): number {
  return content.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block: RichBlock | RichList): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsIn((block.content ?? []).map(textOf).join(''));
    case 'table':
      return sumOf(block.content.flatMap((row) => row.content.flatMap((cell) => [...cell.content])));
    default:
      return sumOf(block.content.flatMap((item) => [...item.content]));
  }
}

function sumOf(blocks: readonly RichBlock[]): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block), 0);
}

function textOf(one: Inline): string {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'hardBreak':
      return ' ';
    case 'footnote':
      return ` ${one.attrs.text} `;
    default:
      return 'x';
  }
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
