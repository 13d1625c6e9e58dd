import type { DraftItem } from '../item.ts';
import { noText } from '../text/rich-text.ts';
import type { Arrangement } from './arrangement.ts';
import type { StructureChange } from './change.ts';
import { askReason, withReason } from './reasons.ts';
import { above, placeAfter, placeAt, placeLast, rowOf, under } from './rows.ts';
import { StructureError } from './structure-error.ts';

type Change<Act extends StructureChange['act']> = Extract<StructureChange, { readonly act: Act }>;

export function addPiece(arrangement: Arrangement, { item, after, asked = [] }: Change<'add'>): void {
  const over = above(item);
  if (over !== null) arrangement.getOf(over, 'chapter');
  if (nameless(item)) throw new StructureError('no-text');
  const id = arrangement.add(item);
  placeAfter(arrangement, id, after);
  for (const [place, question] of asked.entries())
    arrangement.add({ kind: 'passage', chapter: id, place, ...question, text: noText });
}

/** Whether what a piece is called, or says, is missing. A text and an account may wait for theirs. */
function nameless(item: DraftItem): boolean {
  switch (item.kind) {
    case 'chapter':
      return item.title === '';
    case 'indicator':
      return item.name === '';
    case 'commitment':
      return item.text === '';
    default:
      return false;
  }
}

/** An order is nothing that a piece is: no reason is asked. */
export function shiftPiece(arrangement: Arrangement, { id, by }: Change<'shift'>): void {
  const at = rowOf(arrangement.all, arrangement.get(id)).findIndex((one) => one.id === id);
  if (at >= 0 && at + by >= 0) placeAt(arrangement, id, at + by);
}

export function movePiece(arrangement: Arrangement, { id, under: to, reason }: Change<'move'>): void {
  const item = arrangement.get(id);
  if (above(item) === to) return;
  if (to === null && item.kind !== 'chapter') throw new StructureError('no-item');
  if (to !== null) arrangement.getOf(to, 'chapter');
  if (item.kind === 'chapter' && isIn(arrangement, to, id)) throw new StructureError('in-itself');
  askReason(arrangement, [id], reason);
  arrangement.put(id, withReason(under(item, to), reason));
  placeLast(arrangement, id);
}

/** Whether a chapter is another, or stands somewhere below it. Chapters that stand under each other in a circle end this. */
export function isIn(arrangement: Arrangement, id: string | null, other: string): boolean {
  const met = new Set<string>();
  for (let at = id; at !== null && !met.has(at); ) {
    if (at === other) return true;
    met.add(at);
    const here = arrangement.all.find((one) => one.id === at)?.item;
    at = here?.kind === 'chapter' ? here.parent : null;
  }
  return false;
}
