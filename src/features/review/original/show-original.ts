import type { SourceDocument } from '../../../model/block.ts';
import { decode } from '../../../reading/encoding/decode.ts';
import type { OriginalElement } from '../../../ui/original/original-view.ts';
import { cleanHtml } from './clean-html.ts';
import { showBlocks, showLines } from './show-blocks.ts';

/** An original as pieces that are safe to show; null where it is not there any more. @param bytesOf of what has a text of its own */
export async function showOriginal(
  document: SourceDocument,
  bytesOf: (document: SourceDocument) => Promise<Uint8Array | null>,
): Promise<readonly OriginalElement[] | null> {
  const { format, file } = document;
  if (format !== 'html' && format !== 'text' && format !== 'markdown') return showBlocks(document.blocks);
  const bytes = await bytesOf(document);
  if (bytes === null) return null;
  const text = decode(bytes, file);
  return format === 'html' ? cleanHtml(text, file) : showLines(text);
}
