import type { Block } from '../model/block.ts';

/** A block in one line, to compare whole documents at a glance. */
export function sketch(block: Block): string {
  const at = `${block.at.line}`;
  if (block.kind === 'heading') return `${at} h${block.level} ${block.text}`;
  if (block.kind === 'paragraph') return `${at} ${block.bold ? 'bold' : 'p'} ${block.text}`;
  if (block.kind === 'footnote') return `${at} note ${block.mark}: ${block.text}`;
  if (block.kind === 'list') {
    return `${at} ${block.ordered ? 'ol' : 'ul'} ${block.items.map((item) => `${'>'.repeat(item.depth)}${item.marker ?? '•'} ${item.text}`).join(' / ')}`;
  }
  const rows = block.rows.map((row) =>
    row
      .map((cell) => `${cell.header ? '#' : ''}${cell.text}${cell.marks.map((mark) => `^${mark}`).join('')}`)
      .join(' | '),
  );
  return `${at} table ${block.caption === null ? '' : `(${block.caption}) `}${rows.join(' / ')}`;
}
