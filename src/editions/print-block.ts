import type { EditionBlock } from './edition-content.ts';

/** What a block of a passage says, as lines of plain text: an item or a table row each its own. Of a table that was read, the statements say it. */
export function printBlock(block: EditionBlock): string[] {
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
    case 'read-table':
      return [];
  }
}
