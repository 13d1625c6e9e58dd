import { isDoubt } from '../../../review/item.ts';
import { placeId } from '../../../ui/original/original.tsx';
import type { OriginalView } from '../../../ui/original/original-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';
import { readItemName } from '../items/item-id.ts';
import type { OpenItem } from '../items/open-items.ts';
import type { ReviewState } from '../session/review-state.ts';
import { type ReviewContext, reviewAddress, reviewFrame } from './review-site.ts';
import type { DeskView, QueueView } from './review-view.ts';

const mostNext = 5;
const longestName = 70;

export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** A file without the folder that it is in. */
export function fileName(file: string): string {
  return file.replace(/^.*[/\\]/s, '');
}

/** What an item is called where it is one of many. */
function nameItem({ review: t }: Words, { item }: OpenItem): string {
  if (item.about === 'publication') return shorten(t.ask.publication(fileName(item.at.file)), longestName);
  if (item.about === 'column') return shorten(item.head, longestName);
  if (item.about === 'statement') return shorten(item.text, longestName);
  if (item.about === 'row') return shorten(item.name, longestName);
  if (item.about === 'levels') return t.ask.levels;
  return item.words === null ? t.alike(t.styles[item.style]) : shorten(item.texts[0] ?? item.words, longestName);
}

/** Where an item is asked: the page opens at its place in the original. */
export function itemAddress(context: ReviewContext, id: string): string {
  return reviewAddress(context, `/vraag/${id}#${placeId}`);
}

function presentQueue(context: ReviewContext, state: ReviewState, current: string): QueueView {
  const { words, voice } = context;
  const t = words.review;
  const resting = state.items.filter(({ findings }) => findings.length > 0).length;
  const doubts = state.items.filter((one) => one.findings.length === 0 && isDoubt(one.item)).length;
  const sure = state.items.length - resting - doubts;
  return {
    left: resting > 0 ? t.resting(resting) : t.doubts(doubts),
    after: [
      ...(resting > 0 && doubts > 0 ? [t.doubts(doubts)] : []),
      ...(sure > 0 ? [t.sure(sure)] : []),
      ...(state.left > 0 ? [t.skipped(state.left)] : []),
      ...(state.made > 0 ? [t.made(state.made)] : []),
    ],
    next: state.items
      .filter(({ id }) => id !== readItemName(current).id)
      .slice(0, mostNext)
      .map((one) => ({
        href: itemAddress(context, one.id),
        text: nameItem(words, one),
        count: [
          ...(one.findings.length === 0 ? [] : [t.findings(one.findings.length)]),
          `${printNumber(voice.language, one.item.count)}×`,
        ].join(' · '),
      })),
  };
}

/** Names every field of what stands around a thing that is asked. */
export function presentDesk(
  context: ReviewContext,
  state: ReviewState,
  { id, title, original }: { readonly id: string; readonly title: string; readonly original: OriginalView },
): DeskView {
  return {
    frame: reviewFrame(context, shorten(title, longestName)),
    script: context.site.script,
    original,
    queue: presentQueue(context, state, id),
    keys: { isOn: state.hasKeys, action: reviewAddress(context, '/toetsen') },
    undo: state.canUndo ? reviewAddress(context, '/terug') : null,
    gone: state.gone.length === 0 ? null : context.words.review.gone(state.gone.slice(0, mostNext), state.gone.length),
    by: context.words.review.by(state.by),
  };
}
