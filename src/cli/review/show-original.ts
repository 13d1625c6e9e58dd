import { createHash } from 'node:crypto';
import { cleanHtml } from '../../features/corrections/original/clean-html.ts';
import { showBlocks, showLines } from '../../features/corrections/original/show-blocks.ts';
import type { SourceDocument } from '../../model/block.ts';
import { decode } from '../../reading/encoding/decode.ts';
import { findSources } from '../../reading/find-sources.ts';
import type { OriginalElement } from '../../ui/original/original-view.ts';

/** The bytes of a document as they were when it was read; null where these are not there any more. */
export async function readOriginal(
  { file, sha256 }: Pick<SourceDocument, 'file' | 'sha256'>,
  given: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  // looked for as it was the first time: a link that points elsewhere since is not followed
  for await (const source of findSources([given])) {
    if ('error' in source || source.file !== file) continue;
    const bytes = await source.bytes().catch(() => null);
    return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
  }
  return null;
}

/** An original as pieces that are safe to show; null where it is not there any more. */
export async function showOriginal(
  document: SourceDocument,
  given: string,
): Promise<readonly OriginalElement[] | null> {
  const { format, file } = document;
  if (format !== 'html' && format !== 'text' && format !== 'markdown') return showBlocks(document.blocks);
  const bytes = await readOriginal(document, given);
  if (bytes === null) return null;
  const text = decode(bytes, file);
  return format === 'html' ? cleanHtml(text, file) : showLines(text);
}
