import type { Block, SourceDocument } from '../../model/block.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import { markContents } from './contents-table.ts';
import { readFront } from './front.ts';
import { markBlocks } from './mark-blocks.ts';
import { type Outline, OutlineBuilder } from './outline-builder.ts';
import { fallbackTitle, findPageTitle } from './page-title.ts';
import { withoutResultOfCost } from './result-of-cost.ts';

/**
 * Builds the tree of chapters with their passages from the blocks of a document; what belongs to neither becomes a note.
 * @param known whose document it is and which, so that their names are no chapters
 */
export function buildOutline(
  document: SourceDocument,
  loosened: readonly Block[],
  known: { readonly organisation: string | null; readonly publication: PublicationIdentity },
): Outline {
  const blocks = withoutResultOfCost(markContents(markBlocks(loosened, known.organisation)));
  const page = findPageTitle(document, blocks, known.organisation);
  const front = readFront(blocks, page);
  const builder = new OutlineBuilder(blocks, front, {
    file: document.file,
    title: fallbackTitle(document, loosened, known),
  });
  if (![...front.values()].includes('chapter')) builder.openPage(page.trail);
  else builder.expectParents(page.trail);
  for (const index of blocks.keys()) builder.take(index);
  return builder.finish();
}
