import type { Block, SourceDocument } from '../../model/block.ts';
import { markContents } from './contents-table.ts';
import { readFront } from './front.ts';
import { markBlocks } from './mark-blocks.ts';
import { type Outline, OutlineBuilder } from './outline-builder.ts';
import { findPageTitle } from './page-title.ts';

/** Builds the tree of chapters with their passages from the blocks of a document; what belongs to neither becomes a note. */
export function buildOutline(document: SourceDocument, loosened: readonly Block[]): Outline {
  const blocks = markContents(markBlocks(loosened));
  const page = findPageTitle(document, blocks);
  const front = readFront(blocks, page);
  const builder = new OutlineBuilder(blocks, front, document);
  if (![...front.values()].includes('chapter')) builder.openPage(page.trail);
  else builder.expectParents(page.trail);
  for (const index of blocks.keys()) builder.take(index);
  return builder.finish();
}
