import type { Cell } from '../model/block.ts';

/** What a cell says of the cell that covers its place: that it began at the left, above, or both; nothing where it is itself. */
export function spanOf(isOfLeft: boolean, isOfAbove: boolean): Pick<Cell, 'span'> {
  if (isOfLeft) return { span: isOfAbove ? 'both' : 'left' };
  return isOfAbove ? { span: 'above' } : {};
}
