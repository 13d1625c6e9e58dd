import type { Inline, RichBlock, RichText } from './rich-text.ts';

/** What a text shows that stands elsewhere in the draft: a figure, or what a chapter is called. */
export type LivePiece = Extract<Inline, { readonly type: 'figure' | 'chapter' }>;

/** The live pieces of a text in the order in which it shows them. */
export function livePiecesOf({ content }: RichText): readonly LivePiece[] {
  return content
    .flatMap(linesOf)
    .flat()
    .filter((one): one is LivePiece => one.type === 'figure' || one.type === 'chapter');
}

function linesOf(block: RichBlock): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content ?? []];
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesOf)));
    default:
      return block.content.flatMap((item) => item.content.flatMap(linesOf));
  }
}
