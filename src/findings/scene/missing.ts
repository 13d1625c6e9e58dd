import type { MissingReason } from '../../model/notation/value.ts';
import type { StatedFigure } from '../../threading/stated.ts';

/** Why a cell holds no number; null where it holds something, and where the document says that there is nothing to measure ("n.v.t."). */
export function whyMissing({ value, raw }: StatedFigure): MissingReason | null {
  if (value.type !== 'missing' || /^\W*n\.? ?v\.? ?t\b|^\W*niet van toepassing/i.test(raw)) return null;
  return value.why;
}
