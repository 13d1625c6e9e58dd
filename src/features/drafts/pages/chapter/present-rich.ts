import { printLivePiece } from '../../../../drafting/text/live-tokens.ts';
import { readMarkdown } from '../../../../drafting/text/read-markdown.ts';
import type { Inline, RichBlock, RichText } from '../../../../drafting/text/rich-text.ts';
import { ReadingError } from '../../../../reading/reading-error.ts';
import type { PieceView } from './chapter-view.ts';

/**
 * The text of a passage as the editor begins with it.
 * @param written what somebody wrote that was not saved; null where they go on from what stands
 * @returns null for what cannot be read as a text: that is mended as it was written
 */
export function presentRich(
  stands: RichText,
  written: string | null,
  resolve: (piece: Inline) => string,
): PieceView['rich'] {
  const text = written === null ? stands : readWritten(written);
  if (text === null) return null;
  const live: Record<string, string> = {};
  for (const piece of inlinesOf(text.content))
    if (piece.type === 'figure' || piece.type === 'chapter') live[printLivePiece(piece)] = resolve(piece);
  return { text, live };
}

function readWritten(written: string): RichText | null {
  try {
    return readMarkdown(written);
  } catch (error) {
    if (error instanceof ReadingError) return null;
    throw error;
  }
}

function inlinesOf(blocks: readonly RichBlock[]): readonly Inline[] {
  return blocks.flatMap((block): readonly Inline[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return block.content ?? [];
      case 'table':
        return block.content.flatMap((row) => row.content.flatMap((cell) => inlinesOf(cell.content)));
      default:
        return block.content.flatMap((item) => inlinesOf(item.content));
    }
  });
}
