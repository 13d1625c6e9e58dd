import { type DraftItem, type Identified, isOfKind } from './item.ts';
import type { RichBlock } from './text/rich-text.ts';

function isEmptyLine(block: RichBlock): boolean {
  return (
    block.type === 'paragraph' &&
    (block.content ?? []).every((one) => one.type === 'hardBreak' || (one.type === 'text' && one.text.trim() === ''))
  );
}

/** Whether a piece waits to be written: an account without words, an indicator with an empty place, a passage of a question without a text. */
export function isWaiting(item: DraftItem): boolean {
  switch (item.kind) {
    case 'account':
      return item.text.trim() === '';
    case 'indicator':
      return item.ended === null && item.figures.some(({ raw }) => raw.trim() === '');
    case 'passage':
      // What money was spent stands in the table that is taken in.
      return item.heading !== null && item.question !== 'cost' && item.text.content.every(isEmptyLine);
    default:
      return false;
  }
}

/** Which pieces wait, by the chapter that they stand in. */
export function waitingIn(items: readonly Identified[]): ReadonlyMap<string, readonly Identified[]> {
  const waiting = items.filter((one) => !isOfKind(one, 'chapter') && isWaiting(one.item));
  return Map.groupBy(waiting, ({ item }) => ('chapter' in item ? item.chapter : ''));
}
