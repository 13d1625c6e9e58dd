import type { Block, ReadTable } from '../../../model/block.ts';
import type { Chapter, Passage } from '../../../model/chapter.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Position } from '../../../model/source.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import type { ReviewItem } from '../../../review/item.ts';

/** Where in a reading something ended: its chapter and the passage there. */
export type ReadThere = { readonly chapter: Chapter; readonly passage: Passage | null };

function textsOf(item: ReviewItem): readonly string[] {
  if (item.about === 'publication') return [];
  if (item.about === 'heading') return item.texts;
  if (item.about === 'row') return [item.name];
  if (item.about === 'levels') return item.headings.slice(0, 1).map(({ text }) => text);
  return [item.about === 'column' ? item.head : item.text];
}

function isAt(at: Position, wanted: Position): boolean {
  return at.line === wanted.line && at.page === wanted.page && at.table === wanted.table && at.row === wanted.row;
}

function textOf(block: Block | ReadTable): string {
  if (block.kind === 'list') return block.items.map(({ text }) => text).join('\n');
  if (block.kind === 'table' || block.kind === 'read-table')
    return block.rows
      .flat()
      .map(({ text }) => text)
      .join('\n');
  return block.text;
}

function isPlaced({ line, page, table }: Position): boolean {
  return line !== undefined || page !== undefined || table !== undefined;
}

/** Where in the reading of its document an item ended; null where it was left out or headed a chapter that states nothing. */
export function readThere({ chapters }: Reading, item: ReviewItem): ReadThere | null {
  const texts = textsOf(item).map((text) => foldSpace(text));
  const holds = (text: string | null) => text !== null && texts.some((one) => foldSpace(text).includes(one));
  const isThere = (at: Position) => isPlaced(item.at) && isAt(at, item.at);
  const passages = chapters.flatMap((chapter) => chapter.passages.map((passage) => ({ chapter, passage })));
  const at = passages.filter(({ passage }) => isThere(passage.at) || passage.blocks.some((block) => isThere(block.at)));
  const said = (own: typeof passages) =>
    own.find(({ passage: { heading, blocks } }) => holds(heading) || blocks.some((block) => holds(textOf(block))));
  const headed = chapters.find((chapter) => isThere(chapter.at) || (item.about === 'heading' && holds(chapter.title)));
  if (item.about === 'heading' && item.means.is === 'chapter' && headed !== undefined)
    return { chapter: headed, passage: headed.passages[0] ?? null };
  const found = said(at) ?? at[0] ?? said(passages);
  if (found !== undefined) return found;
  return headed === undefined ? null : { chapter: headed, passage: null };
}
