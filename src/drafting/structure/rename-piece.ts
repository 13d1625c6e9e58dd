import type { DraftItem } from '../item.ts';
import type { Arrangement } from './arrangement.ts';
import type { Named, StructureChange } from './change.ts';
import { isIn } from './move-piece.ts';
import { askReason, withReason, withReasonOfOther } from './reasons.ts';
import { StructureError } from './structure-error.ts';

/** Calls a piece otherwise; where nothing is otherwise nothing is asked. */
export function renamePiece(
  arrangement: Arrangement,
  { id, named, reason }: Extract<StructureChange, { readonly act: 'rename' }>,
): void {
  const item = arrangement.get(id);
  const otherwise = withNames(item, named);
  const isSame = JSON.stringify(otherwise) === JSON.stringify(item);
  if (isSame) {
    arrangement.put(id, withReason(item, reason));
    return;
  }
  askReason(arrangement, [id], reason);
  arrangement.put(id, withReason(otherwise, reason));
  if (named.kind === 'chapter' && named.isNumberedBelow && item.kind === 'chapter')
    numberBelow(arrangement, id, { from: item.code, to: named.code }, reason);
}

function withNames(item: DraftItem, named: Named): DraftItem {
  switch (named.kind) {
    case 'chapter': {
      const { isNumberedBelow: _, ...names } = named;
      if (item.kind !== 'chapter') throw new StructureError('no-item');
      if (names.title === '') throw new StructureError('no-text');
      return { ...item, ...names };
    }
    case 'indicator':
      if (item.kind !== 'indicator') throw new StructureError('no-item');
      if (named.name === '') throw new StructureError('no-text');
      return { ...item, ...named };
    case 'commitment':
      if (item.kind !== 'commitment') throw new StructureError('no-item');
      if (named.text === '') throw new StructureError('no-text');
      return { ...item, ...named };
    case 'passage':
      if (item.kind !== 'passage') throw new StructureError('no-item');
      return { ...item, ...named };
  }
}

/** "2.1" became "3.4": "2.1.5" below it becomes "3.4.5". */
function numberBelow(
  arrangement: Arrangement,
  top: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  reason: string,
): void {
  if (from === null || to === null || from === to) return;
  for (const { id, item } of arrangement.all)
    if (item.kind === 'chapter' && id !== top && item.code?.startsWith(`${from}.`) && isIn(arrangement, id, top)) {
      const code = `${to}${item.code.slice(from.length)}`;
      arrangement.put(id, withReasonOfOther({ ...item, code }, reason));
    }
}
