import type { Block } from '../model/block.ts';

/** One line for each block, list item and table row, so that a test shows at a glance what was read. */
export function describeBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`h${block.level} ${block.text}`];
    if (block.kind === 'paragraph') return [`${block.bold ? 'b' : 'p'} ${block.text}`];
    if (block.kind === 'footnote') return [`[${block.mark}] ${block.text}`];
    if (block.kind === 'list')
      return block.items.map((item) => `${'  '.repeat(item.depth)}${item.marker ?? '-'} ${item.text}`);
    const rows = block.rows.map(
      (row) => `| ${row.map((cell) => cell.text + cell.marks.map((mark) => `^${mark}`).join('')).join(' | ')} |`,
    );
    return block.caption === null ? rows : [`caption ${block.caption}`, ...rows];
  });
}
