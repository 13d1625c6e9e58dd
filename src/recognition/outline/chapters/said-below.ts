import type { Block } from '../../../model/block.ts';
import type { ChapterDraft } from './chapter-draft.ts';

/**
 * Whether what stands above the first heading stands below it once more, word for word: the tiles of a site, which it shows above a page and
 * on it. Such a text names no chapter.
 */
export function isSaidBelow(first: ChapterDraft, second: ChapterDraft | undefined): boolean {
  if (!first.isUnnamed || second === undefined) return false;
  const below = new Set(blocksOf(second).map(textOf));
  const own = blocksOf(first);
  return own.length > 0 && own.every((block) => below.has(textOf(block)));
}

function blocksOf({ passages }: ChapterDraft): readonly Block[] {
  return passages.flatMap(({ blocks }) => blocks);
}

function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.map(({ text }) => text).join('\n');
  if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text).join('|')).join('\n');
  return block.text;
}
