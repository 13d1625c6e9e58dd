import type { DraftFigure } from '../item.ts';
import type { Arrangement } from './arrangement.ts';
import type { Parted, StructureChange } from './change.ts';
import { isIn } from './move-piece.ts';
import { askReason, withReason, withReasonOfOther } from './reasons.ts';
import { above, placeAfter, placeLast, under } from './rows.ts';
import { StructureError } from './structure-error.ts';

/** Makes two pieces of one. Both go on from the same. */
export function splitPiece(
  arrangement: Arrangement,
  { id, parted, reason }: Extract<StructureChange, { readonly act: 'split' }>,
): void {
  askReason(arrangement, [id], reason);
  const second = part(arrangement, id, parted, reason);
  for (const one of [id, second]) arrangement.put(one, withReason(arrangement.get(one), reason));
  placeAfter(arrangement, second, id);
}

/** @returns the id of the second part */
function part(arrangement: Arrangement, id: string, parted: Parted, reason: string): string {
  switch (parted.kind) {
    case 'chapter':
      return partChapter(arrangement, id, parted, reason);
    case 'passage': {
      const item = arrangement.getOf(id, 'passage');
      const { content } = item.text;
      if (parted.after < 1 || parted.after >= content.length) throw new StructureError('no-split');
      arrangement.put(id, { ...item, text: { ...item.text, content: content.slice(0, parted.after) } });
      const rest = { ...item.text, content: content.slice(parted.after) };
      return arrangement.add({ ...item, heading: parted.heading, text: rest });
    }
    case 'indicator': {
      const item = arrangement.getOf(id, 'indicator');
      if (parted.name === '') throw new StructureError('no-text');
      return arrangement.add({ ...item, name: parted.name, figures: item.figures.map(emptied) });
    }
    case 'commitment': {
      const item = arrangement.getOf(id, 'commitment');
      if (parted.first === '' || parted.second === '') throw new StructureError('no-text');
      arrangement.put(id, { ...item, text: parted.first });
      return arrangement.add({ ...item, text: parted.second });
    }
    case 'account': {
      const item = arrangement.getOf(id, 'account');
      arrangement.put(id, { ...item, text: parted.first });
      return arrangement.add({ ...item, text: parted.second });
    }
  }
}

/** A value of the whole is none of its part: each waits to be written. */
function emptied(figure: DraftFigure): DraftFigure {
  return { ...figure, raw: '', source: null, day: null, explanation: null, adopted: null };
}

function partChapter(
  arrangement: Arrangement,
  id: string,
  { code, title, pieces }: Extract<Parted, { readonly kind: 'chapter' }>,
  reason: string,
): string {
  const item = arrangement.getOf(id, 'chapter');
  if (title === '') throw new StructureError('no-text');
  const second = arrangement.add({ ...item, code, title });
  for (const piece of pieces) {
    const own = arrangement.get(piece);
    if (above(own) !== id || isIn(arrangement, id, piece)) throw new StructureError('no-item');
    arrangement.put(piece, withReasonOfOther(under(own, second), reason));
    placeLast(arrangement, piece);
  }
  return second;
}
