import type { Arrangement } from './arrangement.ts';
import { above } from './rows.ts';
import { StructureError } from './structure-error.ts';

/** Ends a piece that goes on no more: it stays in the draft with the reason, and out of the document. */
export function endPiece(arrangement: Arrangement, id: string, reason: string): void {
  const item = arrangement.get(id);
  if (!('ended' in item)) throw new StructureError('no-item');
  if (reason === '') throw new StructureError('no-reason');
  arrangement.put(id, { ...item, ended: { reason } });
}

/** What ended goes on after all. */
export function restorePiece(arrangement: Arrangement, id: string): void {
  const item = arrangement.get(id);
  if (!('ended' in item)) throw new StructureError('no-item');
  if (item.ended !== null) arrangement.put(id, { ...item, ended: null });
}

/** Takes a piece out that nothing of what was adopted hangs on. */
export function takePieceAway(arrangement: Arrangement, id: string): void {
  const item = arrangement.get(id);
  if (arrangement.goesOn(id)) throw new StructureError('goes-on');
  if (item.kind === 'account') {
    const others = arrangement.all.flatMap((one) =>
      one.item.kind === 'account' && one.id !== id ? one.item.answers : [],
    );
    if (item.answers.some((answered) => !others.includes(answered))) throw new StructureError('answers-alone');
  }
  if (item.kind === 'chapter')
    for (const inside of arrangement.all.filter((one) => above(one.item) === id)) {
      if (inside.item.kind !== 'passage' || inside.item.text.content.length > 0) throw new StructureError('not-empty');
      arrangement.takeAway(inside.id);
    }
  arrangement.takeAway(id);
}
