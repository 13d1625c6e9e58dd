import type { Block, Cell } from '../../../model/block.ts';
import type { OriginalElement } from '../../../ui/original/original-view.ts';

/** A text as its lines, each with its number. */
export function showLines(text: string): readonly OriginalElement[] {
  return text.split('\n').map((line, at) => ({ is: 'line', line: at + 1, children: [line] }));
}

/** The blocks that were read of a file that has no text of its own to show. */
export function showBlocks(blocks: readonly Block[]): readonly OriginalElement[] {
  return blocks.map((block) => {
    const { page, line, table } = block.at;
    const place = { page, line, table };
    switch (block.kind) {
      case 'heading':
        return { is: 'heading', ...place, children: [block.text] };
      case 'paragraph':
        return { is: 'p', ...place, children: block.bold ? [{ is: 'b', children: [block.text] }] : [block.text] };
      case 'footnote':
        return { is: 'p', ...place, children: [{ is: 'sup', children: [block.mark] }, ` ${block.text}`] };
      case 'list':
        return {
          is: 'ul',
          ...place,
          children: block.items.map(({ text, marker, at }) => ({
            is: 'li',
            line: at.line,
            page: at.page,
            children: [marker === undefined ? text : `${marker} ${text}`],
          })),
        };
      case 'table':
        return {
          is: 'table',
          ...place,
          children: [
            ...(block.caption === null ? [] : [{ is: 'caption' as const, children: [block.caption] }]),
            ...block.rows.map((cells) => ({ is: 'tr' as const, line: cells[0]?.at.line, children: showCells(cells) })),
          ],
        };
      default:
        return block satisfies never;
    }
  });
}

/** Each place of a row has a cell of its own: what is covered by another is left blank. */
function showCells(cells: readonly Cell[]): readonly OriginalElement[] {
  return cells.map(({ text, header, span }) => ({
    is: header ? 'th' : 'td',
    children: [span === undefined ? text : ''],
  }));
}
