import type { EditionChapter } from './edition-content.ts';

/** A block of a passage as lines of plain text: an item or a table row each its own. */
export function printBlock(block: EditionChapter['passages'][number]['blocks'][number]): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'footnote':
      return [`${block.mark} ${block.text}`];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return [
        ...(block.caption === null ? [] : [block.caption]),
        ...block.rows.map((row) => row.map(({ text }) => text).join(' | ')),
      ];
  }
}
